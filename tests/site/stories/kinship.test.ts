import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/site/site.ts';
import { siteOf } from '../../support/site.ts';

const story = (headline: string, day: number, fields = '') =>
  `---\nheadline: ${headline}\ndate: 2024-01-${String(day).padStart(2, '0')}\n${fields}\n---\nText.`;
const kinOf = ({ stories, storiesByPath }: Site, headline: string) =>
  stories
    .find((candidate) => candidate.headline === headline)
    ?.related.map((path) => storiesByPath.get(path)?.headline);

describe('relateStories()', () => {
  it('offers what shares most tags, the nearest in time first among equals', () => {
    const site = siteOf({
      'articles/a.md': story('A', 10, 'tags: [rain, river]'),
      'articles/b.md': story('B', 9, 'tags: [rain]'),
      'articles/c.md': story('C', 8, 'tags: [rain, river]'),
      'articles/d.md': story('D', 7, 'tags: [snow]'),
      'articles/e.md': story('E', 11, 'tags: [river]'),
    });
    expect(kinOf(site, 'A')).toEqual(['C', 'E', 'B']);
    expect(kinOf(site, 'D')).toEqual([]);
  });

  it('puts those first that the author named, and fills up to four', () => {
    const site = siteOf({
      'articles/a.md': story('A', 10, 'tags: [rain]\nrelated: [z, f]'),
      ...Object.fromEntries(
        ['B', 'C', 'D', 'E', 'F'].map((name, n) => [
          `articles/${name.toLowerCase()}.md`,
          story(name, n + 1, 'tags: [rain]'),
        ]),
      ),
      'articles/z.md': story('Z', 1, 'tags: [snow]'),
    });
    expect(kinOf(site, 'A')).toEqual(['Z', 'F', 'E', 'D']);
  });

  it('knows kinship by people who speak, and by rare words of headlines', () => {
    const talk = '## Interview with Bo Ek\n\n**Q:** Why?\n\n**Ek:** So.';
    const site = siteOf({
      'interviews/a.md': `${story('One', 1)}\n\n${talk}`,
      'interviews/b.md': `${story('Two', 2)}\n\n${talk}`,
      'articles/c.md': story('The Kursk offensive', 3),
      'articles/d.md': story('What the Kursk offensive means', 4),
    });
    expect(kinOf(site, 'One')).toEqual(['Two']);
    expect(kinOf(site, 'What the Kursk offensive means')).toEqual(['The Kursk offensive']);
  });

  it('offers neither advertising nor another part of the same series', () => {
    const site = siteOf({
      'articles/a.md': story('A', 1, 'tags: [rain]\nseries: River'),
      'articles/b.md': story('B', 2, 'tags: [rain]\nseries: River'),
      'articles/c.md': story('C', 3, 'tags: [rain]\ntype: sponsored'),
      'articles/d.md': story('D', 4, 'tags: [rain]\nsponsor: Acme'),
    });
    expect(kinOf(site, 'A')).toEqual([]);
  });

  it('is not offered once it was taken back', () => {
    const site = siteOf({
      'articles/a.md': story('A', 1, 'tags: [rain]'),
      'articles/b.md': story('B', 2, 'tags: [rain]\npubStatus: canceled'),
    });
    expect(kinOf(site, 'A')).toEqual([]);
  });

  it('changes few stories when one comes in', () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [
        `articles/s${n}.md`,
        `---\nheadline: Story ${n}\ndate: 2023-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}\nsection: s${n % 3}\nauthors: Ann Lee${n % 5}\ntags: [t${n % 7}, u${n % 11}, all]\n---\nText.`,
      ]),
    );
    const before = siteOf(files);
    const after = siteOf({
      ...files,
      'articles/new.md': story('New', 1, 'section: s1\nauthors: Ann Lee1\ntags: [t1, u1, all]'),
    });
    const changed = before.stories.filter(
      ({ source, related }) => related.join() !== after.storiesByPath.get(source)?.related.join(),
    );
    expect(changed.length).toBeLessThanOrEqual(9);
  });
});
