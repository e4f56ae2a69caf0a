import { describe, expect, it } from 'vitest';
import { codes, siteOf } from '../../support/site.ts';

const dated = 'date: 2024-05-01';

/** A story with these fields. */
const story = (headline: string, ...fields: readonly string[]) =>
  ['---', `headline: ${headline}`, dated, ...fields, '---', '', 'The water came.'].join('\n');

/** Groups of translations, each once, as `a.md b.md`. */
function groupsOf(files: Readonly<Record<string, string>>) {
  const { translations, diagnostics } = siteOf(files);
  const groups = [...translations.values()].map((group) =>
    group.map(({ source }) => source.replace('articles/', '')).join(' '),
  );
  return { groups: [...new Set(groups)], codes: codes(diagnostics) };
}

describe('joinTranslations()', () => {
  it('joins stories of one key, the publication’s language first, then by tag', () => {
    const files = {
      'articles/a.md': story('Crue', 'lang: fr', 'translationKey: flood'),
      'articles/b.md': story('Flood', 'translationKey: flood'),
      'articles/c.md': story('فيضان', 'lang: ar', 'translationKey: flood'),
      'articles/d.md': story('Another'),
    };
    expect(groupsOf(files)).toEqual({ groups: ['b.md c.md a.md'], codes: [] });
  });

  it.each(['translation_key', 'lang-ref', 'page_id', 'ref'])(
    'knows the spelling “%s” of other tools',
    (name) => {
      const files = {
        'articles/a.md': story('Flood', `${name}: flood`),
        'articles/b.md': story('Crue', 'lang: fr', `${name}: flood`),
      };
      expect(groupsOf(files)).toEqual({ groups: ['a.md b.md'], codes: [] });
    },
  );

  it('joins a translation to its original, by path, slug or key', () => {
    const files = {
      'articles/flood.md': story('Flood'),
      'articles/fr.md': story('Crue', 'lang: fr', 'translationOf: flood.md'),
      'articles/de.md': story('Flut', 'lang: de', 'translationOf: flood'),
      'articles/weir.md': story('Weir', 'translationKey: weir'),
      'articles/wehr.md': story('Wehr', 'lang: de', 'translationOf: weir'),
    };
    expect(groupsOf(files).groups.sort()).toEqual(['flood.md de.md fr.md', 'weir.md wehr.md']);
  });

  it('reports two of one language, and leaves the second out', () => {
    const files = {
      'articles/a.md': story('A', 'translationKey: flood'),
      'articles/b.md': story('B', 'translationKey: flood'),
      'articles/c.md': story('C', 'lang: fr', 'translationKey: flood'),
    };
    expect(groupsOf(files)).toEqual({
      groups: ['a.md c.md'],
      codes: ['translation-clash articles/b.md:4'],
    });
  });

  it('reports a key that nobody shares, unless somebody will', () => {
    const files = { 'articles/a.md': story('A', 'translationKey: flood') };
    expect(groupsOf(files)).toEqual({ groups: [], codes: ['translation-alone articles/a.md:4'] });
    const draft = story('B', 'lang: fr', 'translationKey: flood', 'draft: true');
    expect(groupsOf({ ...files, 'articles/b.md': draft })).toEqual({ groups: [], codes: [] });
  });

  it('reports an original that nobody knows', () => {
    expect(
      groupsOf({ 'articles/a.md': story('A', 'translationOf: nothing-of-the-kind') }).codes,
    ).toEqual(['reference-unknown articles/a.md:4']);
  });

  it('leaves alone what was taken back', () => {
    const files = {
      'articles/a.md': story('A', 'translationKey: flood'),
      'articles/b.md': story(
        'B',
        'lang: fr',
        'translationKey: flood',
        'pubStatus: canceled',
        'corrections: [{kind: retraction, date: 2024-05-02, text: It was wrong.}]',
      ),
    };
    expect(groupsOf(files).groups).toEqual([]);
  });
});

it('storiesByLanguage() begins with the publication’s own', () => {
  const { languages } = siteOf({
    'articles/a.md': story('Crue', 'lang: fr'),
    'articles/b.md': story('Flut', 'lang: de'),
    'articles/c.md': story('Flut 2', 'lang: de', 'weight: -1'),
  });
  expect([...languages].map(([lang, stories]) => [lang, stories.length])).toEqual([
    ['en', 0],
    ['de', 2],
    ['fr', 1],
  ]);
});
