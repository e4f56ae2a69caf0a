const reference = /&#(?:x([\da-f]{1,8})|(\d{1,8}));?/gi;

/** Characters that HTML and XML forbid; from U+0080 on, those for which browsers do not show one of Windows-1252. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found
const unprintable = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\p{NChar}]/u;

/** HTML in which no numeric reference stands for a character that no page may hold; in Markdown the parser sees to that. */
export function printableHtml(html: string): string {
  return html.replace(reference, (written, hex: string | undefined, decimal: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff || unprintable.test(String.fromCodePoint(code)) ? '\uFFFD' : written;
  });
}
