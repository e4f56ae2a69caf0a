import { describe, expect, it } from 'vitest';
import { assembleSite } from '../../src/site/assemble-site.ts';
import { parse, siteOf } from '../support/site.ts';
import { textsOf } from '../support/texts.ts';

/** Seconds to assemble so many stories that share tags, people and sections, and speak of each other. */
function secondsFor(count: number): number {
  const documents = Array.from({ length: count }, (_, n) => {
    const text = `---\nheadline: Story ${n}\ndate: 2024-01-${(n % 28) + 1}\nsection: s${n % 9}\ntags: [t${n % 50}, u${n}, all]\nauthors: Ann Lee${n % 40}\nrelated: [a${(n * 7) % count}, nowhere-${n}]\n---\nSee [it](a${(n + 1) % count}.md) and [that](missing-${n}.md).\n`;
    return parse(`articles/a${n}.md`, text).document;
  }).flatMap((document) => document ?? []);
  const { publication } = siteOf({});
  const start = performance.now();
  const { stories } = assembleSite({
    publication,
    documents,
    texts: textsOf(documents),
    assets: [],
    now: Date.parse('2024-06-01T12:00:00Z'),
    show: { drafts: false, future: false, expired: false },
  });
  expect(stories).toHaveLength(count);
  return performance.now() - start;
}

describe('assembleSite()', () => {
  it('makes the same site whatever the stories’ order in which they were parsed', () => {
    const files = {
      'articles/a.md': '---\nheadline: A\ndate: 2024-05-01\ntags: [Rain]\n---\nText.',
      'articles/b.md': '---\nheadline: B\ndate: 2024-05-02\ntags: [rain]\n---\nText.',
    };
    const site = siteOf(files);
    expect(site.stories.map(({ headline }) => headline)).toEqual(['B', 'A']);
    expect([...site.tags.values()].map(({ name }) => name)).toEqual(['Rain']);
  });

  it('takes about twice as long for twice as many stories', () => {
    secondsFor(500);
    const once = Math.min(secondsFor(1000), secondsFor(1000));
    const twice = Math.min(secondsFor(2000), secondsFor(2000));
    expect(twice / once).toBeLessThan(3.2);
  });
});
