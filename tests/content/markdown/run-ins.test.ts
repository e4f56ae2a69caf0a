import { expect, it } from 'vitest';
import { htmlOfText, parseText } from '../../support/parse-text.ts';

function paragraphs(text: string): readonly string[] {
  return htmlOfText(text).trim().split('\n');
}

it.each<[string, readonly string[]]>([
  ['**Ann:** a', ['<p><strong>Ann:</strong> a</p>']],
  ['**Ann** : a', ['<p><strong>Ann</strong> : a</p>']],
  ['***[Ann](/a):*** b', ['<p><em><strong><a href="{link 0}">Ann</a>:</strong></em> b</p>']],
  ['[00:12] **Ann:** a', ['<p>[00:12] <strong>Ann:</strong> a</p>']],
  ['(19:30) **Doors:** open', ['<p>(19:30) <strong>Doors:</strong> open</p>']],
  ['19:30 **Doors:** open', ['<p>19:30 <strong>Doors:</strong> open</p>']],
  ['**19:30 Doors:** open', ['<p><strong>19:30 Doors:</strong> open</p>']],
  ['**Doors 19:30:** open', ['<p><strong>Doors 19:30:</strong> open</p>']],
  ['**[00:12] [Ann](/a) :** b', ['<p><strong>[00:12] <a href="{link 0}">Ann</a> :</strong> b</p>']],
])('A label that is no turn is printed as it stood: %s', (text, html) => {
  expect(paragraphs(text)).toEqual(html);
});

it('A label in the middle of a line that is no turn begins no paragraph', () => {
  const text =
    '**Arsenal:** lost.\n\n**Chelsea:** won *the* cup. **Arsenal:** lost. **Chelsea:** *drew*.\n\n**Arsenal:** 终。**Chelsea:** x';
  expect(paragraphs(text)).toEqual([
    '<p><strong>Arsenal:</strong> lost.</p>',
    '<p><strong>Chelsea:</strong> won <em>the</em> cup. <strong>Arsenal:</strong> lost. <strong>Chelsea:</strong> <em>drew</em>.</p>',
    '<p><strong>Arsenal:</strong> 终。<strong>Chelsea:</strong> x</p>',
  ]);
});

it('Nor is what stands before it a headline', () => {
  const text = 'Who won? **Chelsea:** They did.\n\n**Chelsea:** won the cup.';
  expect(parseText(text).body.headline?.text).toBe('Who won?');
  expect(parseText(text).pieces[0]).toContain(
    '<p>Who won? <strong>Chelsea:</strong> They did.</p>',
  );
});

it('In an interview it begins a turn', () => {
  const text = '## Q&A\n\n**Ann:** Who? **Bob:** Me. **Ann:** Why?\n\n**Bob:** So.';
  expect(parseText(text, { headline: 'Given' }).pieces).toEqual([
    '<p>Who? <strong>Bob:</strong> Me.</p>',
    '<p>Why?</p>',
    '<p>So.</p>',
    '',
  ]);
});
