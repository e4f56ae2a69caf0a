import { expect, it } from 'vitest';
import {
  conversations,
  crossheads,
  headlines,
  phrase,
  questions,
  sentences,
} from '../../bench/phrases.ts';
import { seeded } from '../../bench/random.ts';

it('Every phrase can be filled, and no slot or mark is left over', () => {
  for (const phrases of [conversations, crossheads, headlines, questions, sentences]) {
    for (const one of phrases) expect(phrase([one], seeded(1))).not.toMatch(/[{}<>]/);
  }
});

it('A capital in a slot is a capital in the text, and vowels are preceded by “an”', () => {
  const texts = Array.from({ length: 200 }, (_, seed) =>
    phrase(['{Goods} and a {quality} {matter}'], seeded(seed)),
  );
  for (const text of texts) expect(text).toMatch(/^\p{Lu}.* and (?:an [aeiou]|a [^aeiou])/u);
  expect(texts.some((text) => text.includes(' an '))).toBe(true);
});

it('Marks are made as often as is asked for', () => {
  const marked = (marks: number): number =>
    Array.from({ length: 400 }, (_, seed) => phrase(['<{goods}>'], seeded(seed), marks)).filter(
      (text) => /[*[]/.test(text),
    ).length;
  expect(marked(0)).toBe(0);
  expect(marked(1)).toBe(400);
  expect(Math.abs(marked(0.3) - 120)).toBeLessThan(40);
});

it('A slot without words is a mistake', () => {
  expect(() => phrase(['{nothing}'], seeded(1))).toThrow('“nothing”');
});
