import { describe, expect, it } from 'vitest';
import type { DateTime } from '../../../src/base/date.ts';
import type { Slug } from '../../../src/base/slug.ts';
import { permalink } from '../../../src/site/stories/permalink.ts';

const slug = 'flood' as Slug;
const section = 'world' as Slug;
const late = { at: '2024-05-31T23:30:00+00:00' as DateTime, precision: 'minute' } as const;
const day = { at: '2024-05-31T00:00:00+02:00' as DateTime, precision: 'day' } as const;

describe('permalink()', () => {
  it.each([
    ['/{section}/{year}/{month}/{slug}/', '/world/2024/06/flood/'],
    ['/{year}/{month}/{day}/{slug}/', '/2024/06/01/flood/'],
    ['/{type}/{slug}/', '/news/flood/'],
    ['/news/{year}-{slug}/', '/news/2024-flood/'],
  ])('fills “%s”, by the date in the publication’s time zone', (pattern, url) => {
    const parts = { slug, section, type: 'news', published: late };
    expect(permalink(pattern, parts, 'Europe/Paris')).toBe(url);
  });

  it('takes a date without time for that day', () => {
    const parts = { slug, type: 'news', published: day };
    expect(permalink('/{year}/{month}/{day}/{slug}/', parts, 'America/New_York')).toBe(
      '/2024/05/31/flood/',
    );
  });

  it.each([
    ['/{section}/{year}/{month}/{slug}/', '/flood/'],
    ['/{section}/x/{slug}/', '/x/flood/'],
    ['/{year}-{slug}/', '/flood/'],
    ['/{slug}-{year}-{month}/', '/flood/'],
    ['/{slug}_{section}/', '/flood/'],
  ])('leaves empty parts out of “%s”, with the marks round them', (pattern, url) => {
    expect(permalink(pattern, { slug, type: 'news' }, 'UTC')).toBe(url);
  });

  it.each([
    ['/{slug}', '/flood/'],
    ['/{slug}.html', '/flood.html'],
    ['/{section}/{slug}.html', '/flood.html'],
  ])('ends “%s” so that a file can answer: %s', (pattern, url) => {
    expect(permalink(pattern, { slug, type: 'news' }, 'UTC')).toBe(url);
  });
});
