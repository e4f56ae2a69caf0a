import { describe, expect, it } from 'vitest';
import type { DateTime } from '../../src/base/date.ts';
import { loadLanguage } from '../../src/base/languages/load-language.ts';
import { makeEdition, noPictures } from '../../src/pages/edition.ts';
import { siteOf } from '../support/site.ts';

describe('makeEdition()', () => {
  it('writes dates in a language, in the publication’s zone', async () => {
    const site = siteOf({ 'publication.yml': 'lang: fr\ntimezone: Europe/Paris' });
    const { date } = makeEdition(site, noPictures, [await loadLanguage('fr')]);
    const evening = { at: '2024-05-01T23:30:00+00:00' as DateTime, precision: 'minute' } as const;
    expect(date(evening)).toEqual({
      datetime: '2024-05-01T23:30:00+00:00',
      text: '2 mai 2024 à 01h30',
    });
    expect(date({ ...evening, precision: 'day' })).toEqual({
      datetime: '2024-05-01',
      text: '2 mai 2024',
    });
  });

  it('knows the place of each part in its series', () => {
    const part = (number: number) =>
      `---\nheadline: P${number}\nseries: S\npart: ${number}\n---\nText.`;
    const { placeInSeries } = makeEdition(
      siteOf({ 'articles/a.md': part(2), 'articles/b.md': part(1), 'articles/c.md': 'C\n\nText.' }),
    );
    expect([...placeInSeries]).toEqual([
      ['articles/b.md', 0],
      ['articles/a.md', 1],
    ]);
  });
});
