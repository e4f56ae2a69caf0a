const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/**
 * The text of HTML that Broadsheet made: paragraphs parted by a blank line, other blocks by a line end, cells by a space, no
 * marks, and no numbers of footnotes, since those stand elsewhere.
 */
export function plainText(html: string): string {
  const text = html
    .replace(crookedSpace, ' ')
    .replace(/<sup><a [^<>]*data-footnote-ref[^<>]*>[^<>]*<\/a><\/sup>/gi, '')
    .replace(/<\/t[dh]>/gi, ' ')
    .replace(/<br\b[^>]*>|<\/(?:li|tr|dt|dd|figcaption)>/gi, '\n')
    .replace(/<\/(?:p|h[1-6]|ul|ol|dl|pre|table|blockquote|figure|div|section)>/gi, '\n\n')
    // The values of attributes may hold what ends tags.
    .replace(/<(?:"[^"]*"|[^<>"])*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, decode)
    .trim();
  // Most pieces are one paragraph.
  if (!text.includes('\n')) return text;
  return text.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/\n{3,}/g, '\n\n');
}

/** White space that is not one space already: to replace each of those by itself would take longer than all the rest. */
const crookedSpace = /[^\S ]\s*| \s+/g;

function decode(whole: string, decimal?: string, hexadecimal?: string, name = ''): string {
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return entities[name.toLowerCase()] ?? whole;
}
