import { expect, it } from 'vitest';
import { parseText, type TextOptions } from '../../support/parse-text.ts';

function fakes(text: string, options: TextOptions = {}) {
  return parseText(`Intro.\n\n${text}`, { headline: 'Given', ...options })
    .diagnostics.filter(({ code }) => code === 'fake-heading')
    .map(({ message, place }) => `${place?.line}:${place?.column} ${message.split('”')[0]}`);
}

it.each<[string, string, readonly string[]]>([
  ['A bold paragraph before a paragraph', '**Like this**\n\nText.', ['3:1 “Like this']],
  ['Underscores, and before a list', '__What now?__\n\n- a', ['3:1 “What now?']],
  ['Bold italics', '***Like this***\n\nText.', ['3:1 “Like this']],
  [
    'Two of them',
    '**The plan**\n\nText.\n\n**The cost**\n\nText.',
    ['3:1 “The plan', '7:1 “The cost'],
  ],
  ['Between lines of pasted text', `**The plan**\n${'word '.repeat(40)}`, ['3:1 “The plan']],
  [
    'Between turns, where it would be part of a speech',
    '## Q&A\n\n**Q:** Who?\n\n**A:** Me.\n\n**Early life**\n\n**Q:** When?\n\n**A:** Then.',
    ['9:1 “Early life'],
  ],
])('%s is a fake heading', (_, text, expected) => {
  expect(fakes(text)).toEqual(expected);
});

it.each<[string, string, TextOptions?]>([
  ['A run-in with text behind it', '**The plan** is simple.\n\nText.'],
  ['A run-in with text in the next line', '**The plan**\nis simple.\n\nText.'],
  ['A real heading', '## The plan\n\nText.'],
  ['A bold heading', '## **The plan**\n\nText.'],
  ['A label alone', '**Ann Lee:**\n\nText.\n\n**Q**\n\nText.'],
  ['A name that stands again and again', '**Ann Lee**\n\nText?\n\n**Ann Lee**\n\nText.'],
  ['An interview heading', '**Interview with Ann Lee**\n\nText.'],
  ['A bold sentence', '**The bridge is closed.**\n\nText.'],
  ['A cry', '**Stay at home!**\n\nText.'],
  ['A note', '**Note:**\n\nText.'],
  ['A quotation', '**“We will rebuild”**\n\nText.'],
  ['A bold item', '- **The plan**\n\n  Text.'],
  ['A bold quotation', '> **The plan**\n>\n> Text.'],
  ['The last words', '**The end**'],
  ['Words before a rule', '**The end**\n\n***\n\nText.'],
  ['Words before a heading', '**The end**\n\n## More\n\nText.'],
  ['A link', '**[Read more](a.md)**\n\nText.'],
  ['A picture', '**![a](b.png)**\n\nText.'],
  ['A figure without a word', '**2–1**\n\nText.'],
  ['A long line', `**${'many words '.repeat(10)}and more**\n\nText.`],
  ['Several lines of a poem', '**One line**\n\n**Another line**\n\n**A third**'],
  ['A question of an interview', '**Who?**\n\nMe.\n\n**Why?**\n\nSo.', { declared: true }],
])('%s is none', (_, text, options) => {
  expect(fakes(text, options)).toEqual([]);
});

it('The first paragraph is none: it may be a byline, a standfirst or the headline', () => {
  for (const headline of ['Given', 'Like this'])
    expect(
      parseText('**Like this**\n\nText.\n\nMore.', { headline }).diagnostics.map(
        ({ code }) => code,
      ),
    ).toEqual([]);
});
