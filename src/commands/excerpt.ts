import { plainLine } from './plain-line.ts';

/** Longest part of a line that is shown, in characters. */
const longest = 88;

/**
 * A line of a file with a mark under one of its columns (counted from 1), cut where it is too long; `number` is printed
 * before it.
 */
export function excerpt(
  line: string,
  number: number,
  column: number | undefined,
): readonly string[] {
  const at = Math.min((column ?? 1) - 1, line.length);
  const start = at < longest - 20 ? 0 : at - 40;
  const end = start + longest;
  const head = start > 0 ? '…' : '';
  const shown = `${head}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
  const margin = String(number);
  const lines = [`${margin} │ ${plainLine(shown)}`];
  if (column === undefined) return lines;
  const offset = widthOf(plainLine(head + line.slice(start, at)));
  return [...lines, `${' '.repeat(margin.length)} │ ${' '.repeat(offset)}^`];
}

/** Columns of a terminal that a text takes: two for wide letters, none for marks that combine. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /\p{M}/u.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return width;
}

const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60\p{Emoji_Presentation}]/u;
