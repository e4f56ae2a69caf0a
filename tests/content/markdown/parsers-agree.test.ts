import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tests as commonmark } from 'commonmark-spec';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { makeEngine } from '../../../src/content/markdown/engine.ts';
import { plainText } from '../../../src/content/markdown/plain-text.ts';
import { gfmExamples } from './gfm-examples.ts';
import { mutatedArticle } from './mutated-article.ts';

const native = await makeEngine('satteri');
const reference = await makeEngine('remark-parse');
/** Always the same texts, so that a new difference is never met by chance in somebody else's change. */
const search = { numRuns: process.env['BROADSHEET_LONG'] === '1' ? 20_000 : 1500, seed: 1 };

/** What both parsers make of a text. remark-gfm gives no places to what it finds in bare addresses; there none is compared. */
function both(markdown: string): readonly [native: unknown, reference: unknown] {
  const trees = [native.parse(markdown), reference.parse(markdown)].map((root: Root): unknown =>
    JSON.parse(JSON.stringify(root)),
  );
  forgetPlaces(trees[0], trees[1]);
  return [trees[0], trees[1]];
}

function forgetPlaces(node: unknown, model: unknown): void {
  if (!isRecord(node) || !isRecord(model)) return;
  if (model['position'] === undefined) delete node['position'];
  for (const key of Object.keys(node)) forgetPlaces(node[key], model[key]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Texts in which the parsers are known to differ. None of these loses a word, and none is how people write. */
const knownDifferences: readonly (readonly [text: RegExp, reason: string])[] = [
  [
    /\\[*_~[\]]/,
    'the native parser counts an escaped mark when it matches lengths of runs of marks',
  ],
  [/[*_]{2,}[^\s\p{L}\p{N}]*[*_]|\*_|_\*/u, 'it pairs runs of both marks side by side differently'],
  [
    /\[\^[^\]]+\]:[ \t]*[^ \t\p{L}]|\[\^[^\]]+\]:[\s\S]*\n +\[\^/u,
    'a footnote that begins with another block ends elsewhere',
  ],
  [
    /^[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)+(?:```|~~~|<|\[[ x]\][ \t]*[^\s\p{L}]|\[[ x]\][ \t]*\n)/mu,
    'code, HTML and boxes without text that an item of a list leaves open end one line later',
  ],
  [
    /^[ \t>]*\[[^\]]+\]:[ \t]*[^\s/\p{L}]/mu,
    'definitions that turn out to be none begin elsewhere',
  ],
  [
    /\[[^\]]*(?:https?:|www\.|@)|\[[^\n]*\[[^\n]*(?:https?:|www\.|@)/,
    'bare addresses behind an open bracket',
  ],
  [
    /(?:https?:\/\/|www\.)(?![\p{L}\d.-]+\.\p{L})|[^\s*_~(](?:https?:|www\.)|[^\s]\S*@/u,
    'bare addresses without a host, or glued to a word',
  ],
  [
    /(?:https?:\/\/|www\.)[^\s|<]{0,2000}\|/,
    'a bar that touches a bare address; at the top of a text the line pass parts them',
  ],
  [
    /^[ \t>]*(?:[-+*]|\d+[.)])[ \t]+`[^`\n]*\n/m,
    'code in a line of a list that runs on in the next',
  ],
  [
    /^[ \t>]*(?:```|~~~)[^\n]*[ \t]|>[ \t]*(?:```|~~~)/m,
    'code left open at the end of a quotation; spaces behind its name',
  ],
  [
    /`[\s\S]*\n(?: *\t| {2,}|[ \t]*>)/,
    'the place of a break before an indent, behind a stray backtick',
  ],
  [/\[[^\]\n]*\[/, 'brackets in brackets'],
  [
    /\]\(https?:\/\/(?![\w./-]+(?: "[^"\n]*")?\))/,
    'a link that is none, so that its address is a bare one',
  ],
  [
    /^[ \t>]*(?:[-+*]|\d+[.)])[ \t]*$|<!--[\s\S]*\n/m,
    'the end of a comment or an item without text that is left open',
  ],
  [/\[[^\]]+\]:[^\n]*\n[ \t]*[:|[-]/, 'a definition with the rule of a table or a box under it'],
  [/\]\([^)\n]*\n/, 'a link whose address stands on the next line of a quotation'],
  [/\|[\s\S]*\n[ \t]*<|\[\^[^\]]+\]:[\s\S]*\n[ \t]*</, 'HTML that ends a table or a footnote'],
];

const isKnown = (markdown: string) => knownDifferences.some(([text]) => text.test(markdown));

it('Every example of the CommonMark specification gives the same tree', () => {
  expect(commonmark.length).toBeGreaterThan(600);
  for (const { markdown } of commonmark) {
    const [ours, theirs] = both(markdown.replaceAll('→', '\t'));
    expect(ours, markdown).toEqual(theirs);
  }
});

it.each(gfmExamples)('GitHub Flavored Markdown gives the same tree: %s', (_, markdown) => {
  const [ours, theirs] = both(markdown);
  expect(ours).toEqual(theirs);
});

it('The sample publication gives the same trees', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => file.endsWith('.md'));
  expect(texts.length).toBeGreaterThan(3);
  for (const file of texts) {
    const [ours, theirs] = both(readFileSync(join('content', file), 'utf8'));
    expect(ours, file).toEqual(theirs);
  }
});

it('An article with any marks put in or taken out gives the same tree', () => {
  fc.assert(
    fc.property(mutatedArticle(), (markdown) => {
      fc.pre(!isKnown(markdown));
      const [ours, theirs] = both(markdown);
      expect(ours).toEqual(theirs);
    }),
    search,
  );
}, 600_000);

it('Where they differ, both keep the same words in the same order', () => {
  // Whether an address is seen depends on whether it is a link; its words do not count.
  const words = (root: Root) =>
    plainText(root)
      .replace(/(?:https?:|www\.)[^\s]*|\S+@\S+|\/b/g, ' ')
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  fc.assert(
    fc.property(mutatedArticle(), (markdown) => {
      fc.pre(isKnown(markdown));
      expect(words(native.parse(markdown))).toEqual(words(reference.parse(markdown)));
    }),
    { numRuns: 1500, seed: 1 },
  );
}, 600_000);
