import { describe, expect, it } from 'vitest';
import { planOf, wholePlan } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

describe('planPages()', () => {
  it('plans a page for everything there is, the front first', () => {
    const { pages } = planOf({
      'world/a.md':
        '---\nheadline: A\ntags: [rain]\n---\n## Interview with Ann Lee\n\n**Q:** Why?\n\n**Lee:** So.',
      'pages/about.md': 'About.',
    });
    expect(pages.map(({ url, path, view }) => [url, path, view.kind])).toEqual([
      ['/', 'index.html', 'front'],
      ['/world/a/', 'world/a/index.html', 'interview'],
      ['/world/', 'world/index.html', 'section'],
      ['/tags/', 'tags/index.html', 'tag-index'],
      ['/tags/rain/', 'tags/rain/index.html', 'tag'],
      ['/interviews/', 'interviews/index.html', 'interviews'],
      ['/people/', 'people/index.html', 'people'],
      ['/people/ann-lee/', 'people/ann-lee/index.html', 'person'],
      ['/about/', 'about/index.html', 'standalone'],
      ['/archive/', 'archive/index.html', 'archive'],
      ['/search/', 'search/index.html', 'search'],
      ['/404.html', '404.html', 'not-found'],
    ]);
  });

  it('plans each file that a visible text shows or links to, once', () => {
    const { media } = planOf({
      'articles/a.md':
        '---\nheadline: A\nimage: a.jpg\n---\n![A](b.jpg) [paper](c.pdf) ![A](b.jpg)',
      'articles/d.md': '---\nheadline: D\ndraft: yes\n---\n![D](d.jpg)',
      'people/ann.md': '![Ann](ann.jpg)',
      ...Object.fromEntries(
        [
          'articles/a.jpg',
          'articles/b.jpg',
          'articles/c.pdf',
          'articles/d.jpg',
          'people/ann.jpg',
        ].map((path) => [path, '']),
      ),
    });
    expect(media.map(({ from, to }) => [from, to])).toEqual([
      ['articles/a.jpg', 'media/articles/a.jpg'],
      ['articles/b.jpg', 'media/articles/b.jpg'],
      ['articles/c.pdf', 'media/articles/c.pdf'],
      ['people/ann.jpg', 'media/people/ann.jpg'],
    ]);
  });

  it('betrays nothing of a story that may not be seen yet', () => {
    const secret =
      'headline: Hush head\ndate: 2024-05-01\nembargo: 2025-01-01\nsection: Hush section\nseries: Hush series\ntags: [hush tag]\nauthors: Hush Author\nstandfirst: Hush\nimage: hush.jpg\ncorrections: [{date: 2024-05-02, text: Hush}]';
    const plan = planOf({
      'articles/x.md': `---\n${secret}\n---\nHush ![hush](hush.jpg)\n\n## Interview with Hush Guest\n\n**Q:** Hush?\n\n**Guest:** Hush.\n\n#Hush #tag`,
      'articles/hush.jpg': '',
      'articles/a.md': '---\nheadline: A\ndate: 2024-05-01\nrelated: [x]\ntags: [rain]\n---\nText.',
    });
    expect(JSON.stringify(plan)).not.toMatch(/hush/i);
  });

  it('takes about twice as long for twice as many stories', () => {
    const secondsFor = (count: number): number => {
      const site = siteOf(
        Object.fromEntries(
          Array.from({ length: count }, (_, n) => [
            `articles/a${n}.md`,
            `---\nheadline: Story ${n}\ndate: 2024-01-${(n % 28) + 1}\nsection: s\nseries: long\ntags: [t${n % 50}, all]\nauthors: Ann Lee\n---\nText.`,
          ]),
        ),
      );
      const start = performance.now();
      expect(wholePlan(site).pages.length).toBeGreaterThan(count);
      return performance.now() - start;
    };
    secondsFor(500);
    const once = Math.min(secondsFor(1000), secondsFor(1000));
    const twice = Math.min(secondsFor(2000), secondsFor(2000));
    expect(twice / once).toBeLessThan(3.2);
  });
});
