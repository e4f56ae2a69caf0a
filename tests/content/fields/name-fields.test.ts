import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import { nameFields } from '../../../src/content/fields/name-fields.ts';
import { fieldPlaces } from '../../../src/content/front-matter/field-places.ts';
import { cleanValues } from '../../../src/content/front-matter/raw-value.ts';
import { parseYaml } from '../../../src/content/front-matter/read-yaml.ts';

const aliases = { headline: ['title', 'name'], tags: ['keywords'], hidden: [] };

function named(block: string) {
  const { values } = cleanValues(Object(parseYaml(block)));
  const file = { path: 'a.md' as ContentPath, places: fieldPlaces(block, 2) };
  return nameFields(
    values,
    {
      aliases,
      foreign: new Set(['layout']),
      rename: (name, value) => (name !== 'show' ? name : value === 'no' ? 'hidden' : undefined),
    },
    file,
  );
}

describe('nameFields()', () => {
  it('brings fields under their names and remembers how they were typed', () => {
    const { values, typed, extra, diagnostics } = named(
      'title: A\nextra:\n  keywords: [b]\nlayout: post',
    );
    expect(values).toEqual({ headline: 'A', tags: ['b'] });
    expect(Object.fromEntries(typed)).toEqual({
      headline: ['title'],
      tags: ['extra', 'keywords'],
    });
    expect({ extra, diagnostics }).toEqual({ extra: {}, diagnostics: [] });
  });

  it('takes what is empty for not given', () => {
    expect(named('headline:\ntitle: ""\nname: A\ntags: []').values).toEqual({ headline: 'A' });
  });

  it('reads a field by another name when its value asks for it, or not at all', () => {
    expect(named('show: no').values).toEqual({ hidden: 'no' });
    expect(named('show: yes')).toMatchObject({ values: {}, extra: {}, diagnostics: [] });
  });

  it('reports contradictions, not repetitions', () => {
    expect(named('name: A\ntitle: A').diagnostics).toEqual([]);
    expect(named('name: B\ntitle: A').diagnostics).toMatchObject([
      {
        code: 'field-conflict',
        message: '“name” on line 2 says something else than “title” on line 3, which counts',
        place: { path: 'a.md', line: 2, column: 1 },
      },
    ]);
  });

  it('keeps what nobody knows', () => {
    expect(named('extra: plain\nparams: {titel: A}')).toMatchObject({
      extra: { extra: 'plain', titel: 'A' },
      diagnostics: [
        { code: 'field-unknown', hint: 'Did you mean “title”?', place: { line: 3, column: 10 } },
        { code: 'field-unknown', place: { line: 2, column: 1 } },
      ],
    });
  });
});
