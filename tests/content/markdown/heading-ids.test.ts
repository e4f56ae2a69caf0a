import { expect, it } from 'vitest';
import { makeEngine } from '../../../src/content/markdown/engine.ts';
import { parseText } from '../../support/parse-text.ts';

const reference = await makeEngine('remark-parse');

function headings(text: string, by = reference) {
  const { body } = parseText(text, { headline: 'Given' }, by);
  return body.headings.map((heading) => `${heading.text} #${heading.id}`);
}

it.each<[string, readonly string[]]>([
  ['## Youth {#early-life}', ['Youth #early-life']],
  ['## **Youth** {#früh}', ['Youth #früh']],
  ['Youth {#early}\n---', ['Youth #early']],
  ['> ## Youth {#early}', ['Youth #early']],
  ['## Youth {#early}\n\nA <b>word</b>.\n\n## Age {#late}', ['Youth #early', 'Age #late']],
  ['## Late\n\n## Youth {#late}', ['Late #late-2', 'Youth #late']],
  ['## Youth {#early}\n\n## Age {#early}', ['Youth #early', 'Age #age']],
  ['## Youth {#main}\n\n## Age {#fn-1}', ['Youth #youth', 'Age #age']],
  ['## Youth \\{#early}', ['Youth {#early} #youth-early']],
  ['## Youth {early}', ['Youth {early} #youth-early']],
  ['## Youth {#a b}', ['Youth {#a b} #youth-a-b']],
  ['## A {#b} c', ['A {#b} c #a-b-c']],
])('The headings of %j', async (text, expected) => {
  expect(headings(text)).toEqual(expected);
  expect(headings(text, await makeEngine())).toEqual(expected);
});

it('A heading may hold a million spaces', () => {
  const start = performance.now();
  expect(headings(`## a${' '.repeat(1_000_000)}b {#\n\nc`)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(10_000);
});
