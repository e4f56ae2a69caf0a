import type { PhrasingContent, Text } from 'mdast';

const run = /(?<!\*)(\*{1,2})(?![\s*])([^*\n]{1,500})(?<!\s)\1(?!\*)/gu;

/** Scripts that put no spaces between words, and their punctuation. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * Emphasis that CommonMark leaves as asterisks because the scripts of East Asia put no spaces round it: in `**重点。**后文` the
 * closing marks follow punctuation and precede a letter (https://github.com/commonmark/commonmark-spec/issues/650). Undefined
 * when there is none in a text. Asterisks that the author escaped stay, which only `source`, the Markdown of the text, tells.
 */
export function cjkEmphasis(node: Text, source: string): readonly PhrasingContent[] | undefined {
  const { value } = node;
  if (!value.includes('*') || !unspaced.test(value) || /[\\&]/.test(source)) return undefined;
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: whole, 1: marks = '', 2: inner = '', index } of value.matchAll(run)) {
    const around =
      value.slice(Math.max(0, index - 1), index) + inner + value.charAt(index + whole.length);
    if (!unspaced.test(around)) continue;
    if (index > from) parts.push({ type: 'text', value: value.slice(from, index) });
    const children: PhrasingContent[] = [{ type: 'text', value: inner }];
    parts.push({ type: marks === '**' ? 'strong' : 'emphasis', children });
    from = index + whole.length;
  }
  if (parts.length === 0) return undefined;
  return from < value.length ? [...parts, { type: 'text', value: value.slice(from) }] : parts;
}
