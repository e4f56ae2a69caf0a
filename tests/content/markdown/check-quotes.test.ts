import { expect, it } from 'vitest';
import { parseText } from '../../support/parse-text.ts';

const story =
  'The mayor said: “We will rebuild – every house, every school.” Nobody laughed.\n\n## Q&A\n\n' +
  '**Editor:** Will you stay?\n\n**Dr. Mitchell:** I will stay. It is my town.\n\n***\n\n';

function reported(quote: string): readonly string[] {
  return parseText(`${story}${quote}`, { headline: 'Given' })
    .diagnostics.filter(({ code }) => code === 'quote-changed')
    .map(({ message }) => message);
}

it.each([
  ['the very words', ':::pullquote\nWe will rebuild – every house, every school.\n:::'],
  [
    'other quotation marks, dashes and case',
    ':::pullquote\n"we will rebuild - every house, every school"\n:::',
  ],
  ['words left out', ':::pullquote\nWe will rebuild … every school\n:::'],
  ['words left out in brackets', ':::pullquote\nWe will rebuild […] every school\n:::'],
  ['emphasis', ':::pullquote\nWe **will** rebuild\n:::'],
  [
    'the words of the one who is named',
    ':::pullquote{by="Sarah Mitchell, doctor"}\nIt is my town.\n:::',
  ],
  ['somebody without turns', ':::pullquote{by="The mayor"}\nWe will rebuild\n:::'],
])('A pull quote may have %s', (_, quote) => {
  expect(reported(quote)).toEqual([]);
});

it.each([
  [
    'changed words',
    ':::pullquote\nWe will rebuild every house and every school.\n:::',
    'rebuild – every house',
  ],
  ['another order', ':::pullquote\nevery school … we will rebuild\n:::', ''],
  [
    'words of somebody else',
    ':::pullquote{by="Dr. Mitchell"}\nWill you stay?\n:::',
    'I will stay.',
  ],
])('A pull quote with %s is reported with both texts', (_, quote, both) => {
  const messages = reported(quote);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(both);
});

it('A quotation that stands twice as pull quote does not vouch for itself', () => {
  expect(
    reported(':::factbox\n:::pullquote\nNever said.\n:::\n:::\n\n:::pullquote\nNever said.\n:::'),
  ).toHaveLength(2);
});

it.each([
  ['“I won’t be here,” Osei said. “That is nice.”', 'I won’t be here. That is nice.'],
  ['"I will not be here," Osei said. "That is nice."', 'I will not be here. That is nice.'],
  ['« Je pars », dit-elle. « C’est bien. »', 'Je pars. C’est bien.'],
  ['‘I won’t be here,’ Osei said, ‘and that is nice.’', 'I won’t be here, and that is nice.'],
  ['“One,” he said, “two,” and coughed, “three.”', 'two, three'],
])('Of the interrupted quotation %s both halves may be quoted as one', (said, quote) => {
  const { diagnostics } = parseText(`${said}\n\n:::pullquote\n${quote}\n:::`, { headline: 'A' });
  expect(diagnostics.filter(({ code }) => code === 'quote-changed')).toEqual([]);
});

it('Quotations far from each other are not one', () => {
  const { diagnostics } = parseText(
    `“Yes,” she said. ${'It rained. '.repeat(30)}“No,” he said.\n\n:::pullquote\nYes. No.\n:::`,
    { headline: 'A' },
  );
  expect(diagnostics.map(({ code }) => code)).toContain('quote-changed');
});
