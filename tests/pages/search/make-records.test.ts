import { describe, expect, it } from 'vitest';
import { makeEdition } from '../../../src/pages/edition.ts';
import { makeRecords } from '../../../src/pages/search/make-records.ts';
import { type ContentFiles, siteOf } from '../../support/site.ts';

const talk = (introduction = 'It rained.') => `---
headline: At the weir
date: 2024-05-01T06:00:00Z
authors: Ann Lee
section: town
tags: [Rivers]
lang: pt-BR
---

${introduction}

## Interview with Bo Ek

**Ann Lee:** Why the weir?

**Bo Ek:** It held.
`;

function recordsOf(text: string, others: ContentFiles = {}) {
  const site = siteOf({ 'articles/weir.md': text, ...others });
  const edition = makeEdition(site);
  return site.stories.flatMap((story) => makeRecords(story, edition));
}

describe('makeRecords()', () => {
  it('tells what a story is found and filtered by, with a place for each turn', () => {
    const [record] = recordsOf(talk());
    expect(record).toMatchObject({
      href: '/town/2024/05/weir/',
      source: 'articles/weir.md',
      lang: 'pt',
      headline: 'At the weir',
      byline: ['Ann Lee'],
      published: { datetime: '2024-05-01T06:00:00+00:00' },
      at: Date.UTC(2024, 4, 1, 6),
      section: 'town',
      people: ['Ann Lee', 'Bo Ek'],
      topics: ['Rivers'],
    });
    expect(record?.parts.slice(1)).toEqual([
      { piece: 1, label: 'Ann Lee', id: 'q-why-the-weir' },
      { piece: 2, label: 'Bo Ek', id: 'a-why-the-weir' },
    ]);
  });

  it('parts an interview with a page of its own from its article', () => {
    const [article, interview] = recordsOf(talk('It rained all night. '.repeat(120)), {
      'publication.yml': 'interview: {page: separate}',
    });
    expect(article?.parts).toEqual([{ piece: 0 }]);
    expect(interview).toMatchObject({ headline: 'Interview with Bo Ek', label: 'Interview' });
    expect(interview?.href).not.toBe(article?.href);
    expect(interview?.parts.map(({ label }) => label)).toEqual(['Ann Lee', 'Bo Ek']);
  });

  it('keeps labels that name nobody as text', () => {
    const [record] = recordsOf(
      '---\nheadline: Guide\ndate: 2024-05-01\n---\n\n**Venue:** Hall.\n\n**Entry:** Free.\n',
    );
    const text = JSON.stringify(record?.parts);
    expect(text).not.toContain('"id"');
  });
});
