/** Bytes that the native parser may use for one text's entities before the reference parser is the cheaper one. */
const mostBytes = 50_000_000;

/**
 * Is a text for the native parser? Two kinds are not. At every entity (`&amp;`) it writes the paragraph so far once more, so
 * that a paragraph of nothing but entities needs memory by the square of its length: some gigabytes from 200 kB. And in
 * tables it takes a `|` that touches a bare web address for a part of the address.
 */
export function suitsNative(markdown: string): boolean {
  return isCheap(markdown) && !hasAddressAtPipe(markdown);
}

function isCheap(markdown: string): boolean {
  if (markdown.length * countOf(markdown, '&') < mostBytes) return true;
  const paragraphs = markdown.split(/\n[ \t>]*\n/);
  const cost = paragraphs.reduce((sum, text) => sum + text.length * countOf(text, '&'), 0);
  return cost < mostBytes;
}

function countOf(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}

function hasAddressAtPipe(markdown: string): boolean {
  return markdown.includes('|') && /(?:https?:\/\/|www\.)[^\s|<]{0,2000}\|/i.test(markdown);
}
