import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelMark } from '../../../src/content/lines/pass.ts';
import { parseText, pass, type TextOptions } from '../../support/parse-text.ts';

const m = labelMark;
const long = 'a word after another '.repeat(8).trim();

function passed(text: string, options: TextOptions = {}): string {
  return pass(text, options).markdown;
}

it.each<[string, string, string]>([
  ['Text wrapped by hand stays one paragraph', 'one\ntwo', 'one\ntwo'],
  ['Long lines are paragraphs of their own', `${long}\ntwo\n${long}`, `${long}\n\ntwo\n\n${long}`],
  ['A hashtag line is taken out and parts paragraphs', 'one\n#a #b\ntwo', 'one\n\n\ntwo'],
  ['A label begins a block', 'one\n**Ann:** two', `one\n\n${m} two`],
  ['Labels part turns from each other', '**Ann:** one\n**Bob:** two', `${m} one\n\n${m} two`],
  ['What follows a label is no list', '**Ann:** 1. one', `${m} 1. one`],
  [
    'A bold interview heading stands alone',
    'a\n**Interview with Jo**\nb',
    'a\n\n**Interview with Jo**\n\nb',
  ],
  ['A heading stays a heading', '## Interview with Jo\nb', '## Interview with Jo\nb'],
  ['A label after a list ends the list', '- one\n**Ann:** two', `- one\n\n${m} two`],
  ['A label after a quotation ends it', '> one\n**Ann:** two', `> one\n\n${m} two`],
  ['Nothing happens in code', '```\n**Ann:** one\n#a\n```', '```\n**Ann:** one\n#a\n```'],
  ['Nothing happens in HTML', '<div>\n**Ann:** one\n#a\n</div>', '<div>\n**Ann:** one\n#a\n</div>'],
  ['A time stamp stays with the speech', '[00:12:31] **Ann:** one', `${m} [00:12:31] one`],
  ['A time stamp behind the label stays', '**Ann:** [00:12:31] one', `${m} [00:12:31] one`],
  ['An escaped time stamp is one', '\\[00:14:44.04\\] **Ann:** a', `${m} \\[00:14:44.04\\] a`],
  ['A hashtag line is no underlined heading', 'a\n\n#Stop #go\n---', 'a\n\n\n---'],
  [
    'Nor is a speech of several lines',
    '**Ann:** a\nb\n---\n\nc\n---',
    `${m} a\nb\n\n---\n\nc\n---`,
  ],
  ['A hard line end before a label goes', 'a\\\n**Ann:** b\\\n#c', `a\n\n${m} b\n\n`],
  ['Two backslashes are one', 'a\\\\\n**Ann:** b', `a\\\\\n\n${m} b`],
  ['A short text after a label is no heading', '**Ann:** a\n---', `${m} a\n\n---`],
])('%s', (_, text, markdown) => {
  expect(passed(text)).toBe(markdown);
});

it('A line may hold two hundred thousand hashtags', () => {
  expect(pass('#a '.repeat(200_000)).hashtags).toHaveLength(200_000);
});

it('A label keeps its own id, place and address', () => {
  const { marks, markdown } = pass('one\n\n**[Ann](/a):** {#first} Hello', {});
  expect(marks).toEqual([
    {
      kind: 'label',
      at: 3,
      label: 'Ann',
      href: '/a',
      id: 'first',
      print: { form: 'strong', colon: ':', inside: true },
      line: 3,
      column: 1,
    },
  ]);
  expect(markdown).toBe(`one\n\n${m} Hello`);
});

it('A lost line break before a known speaker is found again', () => {
  const text = '**Ann:** Hello. **Bob:** Who? **Ann:** Me.\n**Bob:** I see. **Ann:** Good.';
  expect(pass(text).marks.map((mark) => mark.kind === 'label' && mark.label)).toEqual([
    'Ann',
    'Ann',
    'Bob',
    'Ann',
  ]);
});

it('Bold words in mid-sentence, and labels in code, begin no turn', () => {
  expect(pass('**Ann:** He said **Ann:** twice. `x. **Ann:** y`').marks).toHaveLength(1);
});

it('Plain labels count when the front matter names them', () => {
  expect(passed('Ann: one\nBob: two', { declaredLabels: ['Ann'] })).toBe(`${m} one\nBob: two`);
});

it('A heading that was meant as hashtags is reported where it stands', () => {
  const { diagnostics } = pass('text\n\n# Stop #escalation');
  expect(diagnostics).toMatchObject([
    { code: 'heading-looks-like-tags', place: { line: 3, column: 1 } },
  ]);
});

it('A turn inside a quotation is reported and left alone', () => {
  const text = '**Ann:** a\n\n**Bob:** b\n\n> **Ann:** c';
  expect(pass(text).diagnostics).toMatchObject([
    { code: 'turn-nested', place: { line: 5, column: 3 } },
  ]);
});

it('It is not reported in a story without an interview', () => {
  const text = '**Ann:** a\n\n**Bob:** b\n\n> **Ann:** c';
  const codes = (declared: boolean) =>
    parseText(text, { headline: 'Given', declared }).diagnostics.map(({ code }) => code);
  expect(codes(false)).toEqual([]);
  expect(codes(true)).toContain('turn-nested');
});

it('A line that nests a hundred times is found before any parser sees it; a rule is none', () => {
  expect(pass(`text\n\n${'> '.repeat(200)}x`).tooDeep).toBe(3);
  expect(pass('- '.repeat(200).trim()).tooDeep).toBeUndefined();
  expect(pass(`\`\`\`\n${'> '.repeat(200)}x\n\`\`\``).tooDeep).toBeUndefined();
});

const protectedBlocks = [
  '```\n**Ann:** one\n#a #b\n```',
  '~~~ js\n**Ann:** x\n~~~',
  '<div>\n**Ann:** one\n#a\n</div>',
  '<!-- **Ann:** one\n\n#a -->',
  '| **Ann:** | b |\n| - | - |\n| #a | **Bob:** |',
  '$$\n#a\n**Ann:** x\n$$',
  '[a]: https://example.org/#Stop',
  '    **Ann:** indented\n    #code',
  '- **Ann:** in a list\n- #a #b',
  '> **Ann:** quoted\n> #a',
];
const texts = ['A sentence.', '**Ann:** Hello?', '**Bob:** Well.', '#a #b', '## A heading', long];

it('Whatever surrounds them, code, HTML, tables, mathematics, lists and quotations stay as they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...protectedBlocks, ...texts), { maxLength: 12 }),
      (blocks) => {
        const { markdown } = pass(blocks.join('\n\n'));
        const kept = blocks.filter((block) => protectedBlocks.includes(block));
        let from = 0;
        for (const block of kept) {
          from = markdown.indexOf(block, from);
          expect(from, block).not.toBe(-1);
          from += block.length;
        }
      },
    ),
  );
});

it('Every line of what comes out knows a line of the file, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...protectedBlocks, ...texts, ''), { maxLength: 12 }),
      (blocks) => {
        const text = blocks.join('\n');
        const { markdown, map } = pass(text);
        const lines = map.lines.map(({ line }) => line);
        expect(lines).toHaveLength(markdown.split('\n').length);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        expect(Math.max(...lines)).toBeLessThanOrEqual(text.split('\n').length);
      },
    ),
  );
});
