import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../src/base/path.ts';
import { contentKind } from '../../src/content/kind.ts';

describe('contentKind()', () => {
  it.each([
    ['publication.yml', 'publication'],
    ['publication.yaml', 'publication'],
    ['archive/publication.yml', 'story'],
    ['flood.md', 'story'],
    ['articles/flood.md', 'story'],
    ['_posts/2024-05-01-flood.md', 'story'],
    ['news/2024/flood/index.md', 'story'],
    ['people.md', 'story'],
    ['people/ann.md', 'person'],
    ['people/staff/ann.md', 'person'],
    ['sections/world.md', 'section'],
    ['tags/eu.md', 'tag'],
    ['pages/about.md', 'page'],
    ['world/_index.md', 'section'],
    ['_index.md', 'set-aside'],
    ['world/asia/_index.md', 'set-aside'],
    ['people/_index.md', 'set-aside'],
    ['series/rivers.md', 'series'],
    ['fronts/home.md', 'set-aside'],
  ])('takes %s for a %s', (path, kind) => {
    expect(contentKind(path as ContentPath)).toBe(kind);
  });
});
