import { readFileSync } from 'node:fs';
import fc from 'fast-check';

const articles = [
  '',
  'The council voted *late* on [Monday](https://example.org "Record").\nNobody spoke.\n\n- one\n- two\n\n> It was cold.\n\nEnd.',
  readFileSync('content/articles/trump-and-putin-speak-by-phone.md', 'utf8').slice(400, 900),
];

const marks =
  '* ** _ __ ` `` [ ]( ](https://a.b) ) ![ # \\ ~~ | & &amp; <b> </b> <!-- --> [^1] word é 记者： “ ” . ! : ( " \' $$'
    .split(' ')
    .concat('## ', '- ', '1. ', '> ', '\n', '\n\n', '    ', '  \n', '\t', ' ', '\u00A0', '\uE000 ')
    .concat(
      '---\n',
      '***\n',
      '===\n',
      '```\n',
      '| a | b |\n| - | - |\n',
      '[ ] ',
      '[x] ',
      '**Ann:** ',
    )
    .concat('[^1]: note', '[a]: /b "c"\n', ' https://example.org/a?b=c ', ' www.example.org ')
    .concat(' desk@example.org ', '<https://a.b>');

interface Edit {
  readonly at: number;
  readonly taken: number;
  readonly put: readonly string[];
}

/** An article into which marks were put, or from which some of it was taken, anywhere. */
export function mutatedArticle(): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(600),
    taken: fc.nat(10),
    put: fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 8 }),
  });
  return fc
    .tuple(fc.constantFrom(...articles), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([article, edits]) => edited(article, edits));
}

function edited(article: string, edits: readonly Edit[]): string {
  const length = article.length + 1;
  let text = '';
  let from = 0;
  for (const { at, taken, put } of edits.toSorted((a, b) => (a.at % length) - (b.at % length))) {
    text += article.slice(from, at % length) + put.join('');
    from = Math.max(from, at % length) + taken;
  }
  return text + article.slice(from);
}
