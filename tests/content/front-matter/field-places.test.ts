import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldPlaces } from '../../../src/content/front-matter/field-places.ts';
import { placeIndex } from '../../../src/content/front-matter/place-index.ts';
import { topFields } from '../../../src/content/front-matter/top-fields.ts';
import type { FieldPath } from '../../../src/content/point.ts';

/** The places in a block that begins on line 2. */
function placesIn(block: string) {
  const { nameAt, valueAt } = fieldPlaces(block, 2);
  const shown = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
  return {
    name: (...path: FieldPath) => shown(nameAt(path)),
    value: (...path: FieldPath) => shown(valueAt(path)),
  };
}

describe('fieldPlaces()', () => {
  it('tells a nested field from one of the same name elsewhere', () => {
    const { name, value } = placesIn(
      'title: A\nextra:\n  date: x\ncorrections:\n  - date: x\n    text: y\n  - date: x\ndate: x\n',
    );
    expect(value('extra', 'date')).toBe('4:9');
    expect(value('corrections', 0, 'date')).toBe('6:11');
    expect(name('corrections', 0, 'text')).toBe('7:5');
    expect(value('corrections', 1, 'date')).toBe('8:11');
    expect(value('date')).toBe('9:7');
  });

  it('tells equal values apart', () => {
    const { value } = placesIn('tags: [a, a, a]\nauthors:\n  - a\n  - a\n');
    expect([value('tags', 0), value('tags', 1), value('tags', 2)]).toEqual(['2:8', '2:11', '2:14']);
    expect([value('authors', 0), value('authors', 1)]).toEqual(['4:5', '5:5']);
  });

  it('finds its way in mappings on one line, quoted names and texts of several lines', () => {
    const { name, value } = placesIn(
      'image: {src: a.jpg, "alt": b}\n"my key": c\ntext: |\n  title: no\nfolded: >-\n  one\n  two\n',
    );
    expect([name('image', 'src'), value('image', 'src')]).toEqual(['2:9', '2:14']);
    expect([name('image', 'alt'), value('image', 'alt')]).toEqual(['2:21', '2:28']);
    expect([name('my key'), value('my key')]).toEqual(['3:1', '3:11']);
    expect(value('text')).toBe('4:7');
    expect(value('folded')).toBe('6:9');
  });

  it('finds a list or mapping on the lines after its name where it begins', () => {
    const { name, value } = placesIn('tags:\n  - a\nimage:\n  src: b\n');
    expect([name('tags'), value('tags')]).toEqual(['2:1', '3:3']);
    expect([name('image'), value('image')]).toEqual(['4:1', '5:3']);
  });

  it('places what is not there with the nearest thing that holds it', () => {
    const { name, value } = placesIn('image:\n  src: a\nempty:\n');
    expect(value('image', 'alt')).toBe('3:3');
    expect(name('image', 'focus', 0)).toBe('3:3');
    expect(value('empty')).toBe('4:1');
    expect(value('nothing')).toBe('2:1');
  });

  it('works for blocks that are broken, empty or deep', () => {
    expect(placesIn('').value('a')).toBe('2:1');
    expect(placesIn('a: [b').name('a')).toBe('2:1');
    expect(placesIn(`a: ${'['.repeat(500)}`).value('a', 0, 0)).toMatch(/^2:\d+$/);
  });

  it('finds fields by lines where the parser finds them', () => {
    const word = fc.constantFrom('a', 'b c', 'tags', 'x-y', 'é');
    const value = fc.constantFrom(
      'v',
      '',
      '[a, b]',
      '{a: b}',
      '"q"',
      '\n  - a\n  - b',
      '|\n  a: b',
      '>\n  x',
      "'it''s' # c",
      '\n  a: b',
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(word, value), { selector: ([name]) => name, minLength: 1 }),
        (fields) => {
          const block = fields.map(([name, text]) => `${name}: ${text}\n`).join('');
          const index = placeIndex(block, 2);
          for (const [name, { name: at, value: inline }] of topFields(block, 2)) {
            expect(index.names.get(JSON.stringify([name]))).toEqual(at);
            if (inline) expect(index.values.get(JSON.stringify([name]))).toEqual(inline);
          }
          expect(topFields(block, 2).size).toBe(fields.length);
        },
      ),
    );
  });

  it('places ten thousand fields in a moment', () => {
    const block = Array.from({ length: 10_000 }, (_, n) => `f${n}: {a: b}\n`).join('');
    expect(placesIn(block).value('f9999', 'a')).toBe('10001:12');
  });
});
