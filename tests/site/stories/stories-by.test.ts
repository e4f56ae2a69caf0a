import { expect, it } from 'vitest';
import { storiesBy } from '../../../src/site/stories/stories-by.ts';
import { siteOf } from '../../support/site.ts';

it('storiesBy() lists stories under each of their keys, in order and once', () => {
  const { stories } = siteOf({
    'articles/a.md': '---\nheadline: A\ntags: [x, y]\n---\nText.',
    'articles/b.md': '---\nheadline: B\ntags: [y]\n---\nText.',
  });
  const lists = storiesBy(stories, ({ tags }) => [...tags, ...tags]);
  expect([...lists].map(([key, list]) => [key, list.map(({ headline }) => headline)])).toEqual([
    ['x', ['A']],
    ['y', ['A', 'B']],
  ]);
});
