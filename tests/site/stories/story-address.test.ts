import { describe, expect, it } from 'vitest';
import { codes, siteOf, storyOf } from '../../support/site.ts';

const address = (text: string, path = 'articles/a.md') => storyOf(text, {}, path).url;

describe('addressStory()', () => {
  it.each([
    ['articles/flood.md', '/flood/'],
    ['articles/2024-05-01-flood.md', '/2024/05/flood/'],
    ['articles/2024/flood.md', '/flood/'],
    ['articles/flood/index.md', '/flood/'],
    ['articles/2024-05-01-flood/index.md', '/2024/05/flood/'],
    ['_posts/2024-05-01-flood.md', '/2024/05/flood/'],
    ['world/flood.md', '/world/flood/'],
    ['flood.md', '/flood/'],
    ['articles/Über Flut.md', '/über-flut/'],
    ['articles/洪水.md', '/洪水/'],
    ['articles/index.md', '/articles/'],
  ])('gives %s without front matter the address %s', (path, url) => {
    expect(address('A headline\n\nText.', path)).toBe(url);
  });

  it.each([
    ['slug: Deep water', '/deep-water/'],
    ['section: World\ndate: 2024-05-01', '/world/2024/05/a/'],
    ['permalink: /2020/flood', '/2020/flood/'],
    ['url: /old/flood.html', '/old/flood.html'],
    ['permalink: "/caf%C3%A9/"', '/café/'],
  ])('follows the front matter “%s”: %s', (field, url) => {
    expect(address(`---\nheadline: A\n${field}\n---\nText.`)).toBe(url);
  });

  it('takes the headline’s words when neither field nor file name holds a letter', () => {
    expect(address('---\nheadline: Deep water\n---\nText.', 'articles/---.md')).toBe(
      '/deep-water/',
    );
    expect(address('---\nheadline: A\nslug: "!!!"\n---\nText.')).toBe('/a/');
    expect(address('---\nheadline: "!!!"\n---\nText.', 'articles/---.md')).toBe('/story/');
  });

  it.each([
    ['../../etc/passwd', 'a name in it begins with a dot'],
    ['/a//b/', 'two slashes'],
    ['/con/', 'device'],
    ['/100%/', '“%”'],
    ['/a?b', 'one of the characters'],
  ])('refuses the address “%s”, says why and where, and takes the usual one', (own, why) => {
    const { stories, diagnostics } = siteOf({
      'articles/a.md': `---\nheadline: A\ndate: 2024-05-01\npermalink: "${own}"\n---\nText.`,
    });
    expect(stories[0]?.url).toBe('/2024/05/a/');
    expect(codes(diagnostics)).toEqual(['address-wrong articles/a.md:4']);
    expect(diagnostics[0]?.message).toContain(why);
  });

  it.each([
    ['articles/a.md', '## Interview with Bo Ek\n\n**Editor:** Why?\n\n**Ek:** So.', 'interview'],
    [
      'articles/a.md',
      `${'Word '.repeat(121)}.\n\n## Interview with Bo Ek\n\n**Editor:** Why?\n\n**Ek:** So.`,
      'article',
    ],
    [
      'articles/a.md',
      '---\ninterview: {page: separate}\n---\nText.\n\n## Interview with Bo Ek\n\n**Editor:** Why?\n\n**Ek:** So.',
      'article',
    ],
    ['interviews/a.md', 'Text.', 'interview'],
    ['articles/a.md', '---\ntype: interview\n---\nText.', 'interview'],
    ['interviews/a.md', '---\ntype: opinion\n---\nText.', 'article'],
    ['articles/a.md', 'Text.', 'article'],
  ])('knows that %s with “%.40s…” is an %s', (path, text, kind) => {
    expect(storyOf(text, {}, path).kind).toBe(kind);
  });

  it('writes the section of a story as the section’s file names it, in whatever case', () => {
    const story = storyOf('---\nheadline: A\nsection: WORLD NEWS\n---\nText.', {
      'sections/world.md': '---\nname: World news\n---\n',
    });
    expect([story.section, story.url]).toEqual(['world', '/world/a/']);
  });
});
