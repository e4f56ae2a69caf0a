import { describe, expect, it } from 'vitest';
import { makeEdition } from '../../../src/pages/edition.ts';
import { planSearch } from '../../../src/pages/search/plan-search.ts';
import { type ContentFiles, type SiteOptions, siteOf } from '../../support/site.ts';

const story = (date: string, more = '') => `---\nheadline: A\ndate: ${date}\n${more}\n---\n\nText.`;

function planned(files: ContentFiles, options: SiteOptions = {}) {
  return planSearch(makeEdition(siteOf(files, options)));
}

describe('planSearch()', () => {
  it('puts each year into a volume, newest first and undated stories last', () => {
    const plan = planned({
      'articles/a.md': story('2023-05-01'),
      'articles/b.md': story('2024-05-01', 'lang: fr'),
      'articles/c.md': story('2024-04-01'),
      'articles/d.md': '# Undated\n\nText.',
    });
    expect(plan?.languages).toEqual(['en', 'fr']);
    const volumes = plan?.volumes.map(({ plan: open, ...volume }) => ({
      ...volume,
      stories: open().records.map(({ source }) => source),
    }));
    expect(volumes).toEqual([
      {
        name: '2024',
        year: '2024',
        folder: 'search/volumes/2024',
        languages: ['en', 'fr'],
        stories: ['articles/b.md', 'articles/c.md'],
      },
      {
        name: '2023',
        year: '2023',
        folder: 'search/volumes/2023',
        languages: ['en'],
        stories: ['articles/a.md'],
      },
      {
        name: 'undated',
        folder: 'search/volumes/undated',
        languages: ['en'],
        stories: ['articles/d.md'],
      },
    ]);
  });

  it('takes the year from the clock of the publication', () => {
    const plan = planned({
      'publication.yml': 'timezone: Asia/Tokyo',
      'articles/a.md': story('2023-12-31T20:00:00Z'),
    });
    expect(plan?.volumes.map(({ name }) => name)).toEqual(['2024']);
  });

  it('leaves out what readers may not see', () => {
    const plan = planned({
      'articles/a.md': story('2024-05-01'),
      'articles/draft.md': story('2022-05-01', 'draft: true'),
      'articles/later.md': story('2024-05-01', 'embargo: 2030-01-01T00:00:00Z'),
      'articles/gone.md': story(
        '2021-05-01',
        'pubStatus: canceled\ncorrections:\n  - {date: 2021-06-01, kind: retraction, text: Wrong.}',
      ),
    });
    const sources = plan?.volumes.flatMap(({ plan: open }) =>
      open().records.map(({ source }) => source),
    );
    expect(sources).toEqual(['articles/a.md']);
  });

  it('plans none where the publication wants none, or has nothing to search', () => {
    const file = { 'articles/a.md': story('2024-05-01') };
    expect(planned({ ...file, 'publication.yml': 'search: no' })).toBeUndefined();
    expect(planned({})).toBeUndefined();
  });
});
