import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWords,
  cutAtWord,
  firstSentence,
  folded,
  isLongerThan,
  readingMinutes,
} from '../../src/base/text.ts';

describe('countWords()', () => {
  it.each([
    ['', 0],
    ['— … !', 0],
    ['One two, three.', 3],
    ['It’s a well-known 50,000-word text', 5],
    ['特朗普', 3],
    ['Trump 特朗普 said', 5],
    ['สวัสดี', 4],
  ])('counts “%s” as %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

it('folded() is what replacing every stretch of white space gives', () => {
  const spaces = ' \t\n\r\v\f\u00A0\u1680\u2000\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', ...spaces), maxLength: 8 });
  fc.assert(
    fc.property(text, (value) => {
      expect(folded(value)).toBe(value.replace(/\s+/g, ' ').trim());
    }),
  );
});

it('countWords() knows every white space', () => {
  const spaces = ' \t\n\r\v\f\u00A0\u1680\u2000\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';
  for (const space of spaces) expect(countWords(`a${space}b`)).toBe(2);
  expect(countWords('a\u200Bb a\u0085b')).toBe(2);
});

describe('readingMinutes()', () => {
  it.each([
    [0, 1],
    [238, 1],
    [476, 2],
    [1000, 4],
  ])('takes for %i words %i', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

it.each([
  ['', 0, false],
  ['four', 4, false],
  ['four', 3, true],
  ['👍👍👍', 3, false],
  ['👍👍👍', 2, true],
  ['four👍', 5, false],
])('isLongerThan() looks at “%s” and %i: %s', (text, limit, isLonger) => {
  expect(isLongerThan(text, limit)).toBe(isLonger);
});

describe('cutAtWord()', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['one two three', 9, 'one two…'],
    ['one, two three', 6, 'one…'],
    ['incomprehensible', 8, 'incompr…'],
    ['👍👍👍👍', 3, '👍👍…'],
  ])('cuts “%s” at %i: “%s”', (text, limit, expected) => {
    expect(cutAtWord(text, limit)).toBe(expected);
  });

  it('never gives more than it may, and never changes what it keeps', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 50 }),
        (text, limit) => {
          const cut = cutAtWord(text, limit);
          expect([...cut].length).toBeLessThanOrEqual(limit);
          expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
        },
      ),
    );
  });
});

describe('firstSentence()', () => {
  it.each([
    ['The river rose. Then it fell.', 'en', 'The river rose.'],
    ['Dr. Mitchell spoke. He left.', 'en', 'Dr. Mitchell spoke.'],
    ['J. Smith vs. the state. More.', 'en', 'J. Smith vs. the state.'],
    ['No full stop here', 'en', 'No full stop here'],
    ['川が上がった。下がった。', 'ja', '川が上がった。'],
    ['', 'en', ''],
  ])('of “%s” in %s is “%s”', (text, lang, sentence) => {
    expect(firstSentence(text, lang)).toBe(sentence);
  });

  it.each(['qaa', 'tlh', 'zxx-Latn'])('reads the unknown language “%s” like English', (lang) => {
    expect(firstSentence('Dr. Mitchell spoke. He left.', lang)).toBe('Dr. Mitchell spoke.');
  });

  it('does not walk a text without any full stop to its end', () => {
    expect(firstSentence('word '.repeat(200_000), 'en').length).toBeLessThanOrEqual(2000);
  });
});
