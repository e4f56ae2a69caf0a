import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeEngine } from '../../../src/content/markdown/engine.ts';
import { parseText } from '../../support/parse-text.ts';
import { countedWords, shownWords } from '../../support/words-of.ts';

const search = process.env['BROADSHEET_LONG'] === '1' ? { numRuns: 20_000 } : { numRuns: 400 };
const reference = await makeEngine('remark-parse');

/** Blocks of a story; every `x` becomes a word that stands nowhere else. */
const blocks = [
  'x x x.',
  'x *x* **x** `x` ~~x~~ [x x](/a) “x”.',
  `${'x '.repeat(50)}\nx x\nx`,
  'x x\nx x',
  '## x x',
  'x x\n---',
  '# x',
  '**Interview with x x, x**',
  '## Q&A with x',
  '## x',
  '**Editor:** x x?',
  '**Editor:** x x?\n**Ann x:** x x.\n**Editor:** x',
  '**Ann x:** x. **Editor:** x? x\n\nx x',
  '**Ann x:**\n\n- x\n- x',
  '**Note:** x',
  '[00:12:31] **Editor:** x',
  '*x x*',
  '(x)',
  '[x]',
  '- x\n- x\n\n  x',
  '1. x\nx',
  '> x\nx',
  '> **Editor:** x',
  '```\n**Editor:** x\n#x\n```',
  '    x',
  '<div>x <b>x</b></div>',
  '<p>x\n\nx',
  '| x | x |\n| - | - |\n| x | x |',
  '***',
  'x\\\nx  \nx',
  'x $x$ x',
  ':::factbox[x]\nx\n\n- x\n:::',
  ':::pullquote{by="A"}\nx\n:::',
  ':::timeline\n- x\n- x\n:::',
  ':::nothing[x]\nx\n:::',
  ':::factbox\nx',
  '::nothing[x]{a="x"}',
  ':::interview\n**Editor:** x\n\n**x:** x\n:::',
  'x :::x',
  ':::',
  '\uE000 x',
  '### x x?',
  '**x x?**',
  '00:07 **Editor:** x',
  '**00:07 Editor:** x. **Ann x:** x. **Editor:** x?',
  '(00:07) **Editor 00:08:** x?',
  '**Editor**',
  '**Editor**\n\nx',
  '**Q. x x?**',
  '**Q:** x?',
  '### x {#id}',
  '###',
];

function numbered(parts: readonly string[], glue: string): string {
  let n = 0;
  return parts.join(glue).replace(/\bx\b/g, () => {
    n += 1;
    return `x${n}`;
  });
}

it('No word of a story is lost or changes its place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...blocks), { maxLength: 10 }),
      fc.constantFrom('\n', '\n\n'),
      fc.boolean(),
      (parts, glue, declared) => {
        const text = numbered(parts, glue);
        const { body, pieces } = parseText(text, { headline: 'Given', declared });
        expect(shownWords(body, pieces)).toEqual(countedWords(text));
      },
    ),
    search,
  );
});

it('Arbitrary text never throws, by either parser', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ...blocks,
          '\n',
          ' ',
          '**',
          '[',
          '](',
          '<',
          '|',
          ':::',
          '\t',
          '&#0;',
          '\u2028',
        ),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.boolean(), (markdown, declared) => {
      parseText(markdown, { declared });
      parseText(markdown, { declared }, reference);
    }),
    search,
  );
});

it('Words and opening count what is read, not the headline', () => {
  const { body } = parseText(
    '# A headline\n\nTwo words.\n\n**Q:** And four?\n\n**A:** Yes. **Q:** Ok.\n',
  );
  expect(body.headline).toMatchObject({ text: 'A headline', from: 'heading', line: 1 });
  expect(body.opening).toMatch(/^Two words\./);
});

it('Headings have places in the outline, each with an id of its own', () => {
  const { body, pieces } = parseText('## One\n\n## One\n\n### Main\n\n## Social policy', {
    headline: 'Given',
  });
  expect(body.headings).toEqual([
    { level: 2, text: 'One', id: 'one', line: 1 },
    { level: 2, text: 'One', id: 'one-2', line: 3 },
    { level: 3, text: 'Main', id: 'main-2', line: 5 },
    { level: 2, text: 'Social policy', id: 'social-policy', line: 7 },
  ]);
  expect(pieces[0]).toContain(
    '<h2 aria-label="Social policy"><a class="heading-link" id="social-policy"',
  );
});
