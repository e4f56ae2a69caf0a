import { isLongerThan } from '../../base/text.ts';

/** How newlines inside running text are meant. */
export type LineBreaks = 'auto' | 'paragraph' | 'markdown';

/** A line longer than this, in code points, was not wrapped by hand. */
const longestWrapped = 120;

/**
 * Does every newline in a run of text lines end a paragraph? `auto`: yes when any of the lines is longer than 120 code
 * points, because then nobody wrapped the text by hand.
 */
export function endsParagraphs(run: readonly string[], lineBreaks: LineBreaks): boolean {
  if (lineBreaks !== 'auto') return lineBreaks === 'paragraph';
  return run.some(isUnwrapped);
}

/** Is this line too long to have been wrapped by hand? */
export function isUnwrapped(line: string): boolean {
  return isLongerThan(line, longestWrapped);
}

/** Does something that began on `line` (a hard break, code, a link, a tag) go on in `next`, so that they must stay together? */
export function runsOn(line: string, next: string): boolean {
  if (/(?: {2}|\\)$/.test(line)) return true;
  if (count(line, '`') % 2 === 1 && next.includes('`')) return true;
  if (line.lastIndexOf('[') > line.lastIndexOf(']') && next.includes('](')) return true;
  if (/\]\([^)]*$/.test(line.slice(-500)) && next.includes(')')) return true;
  return /<[a-z/!][^>]*$/i.test(line.slice(-500)) && next.includes('>');
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
