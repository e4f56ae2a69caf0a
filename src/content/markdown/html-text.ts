const references: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '"': '&#x22;',
  "'": '&#x27;',
  '`': '&#x60;',
};

function reference(letter: string): string {
  return references[letter] ?? letter;
}

/** Text as it stands between tags, written as rehype-stringify writes it. */
export function htmlText(text: string): string {
  return text.replace(/[&<]/g, reference);
}

/** Text as it stands in an attribute between `"`, written as rehype-stringify writes it. */
export function attributeText(text: string): string {
  return text.replace(/["&'`]/g, reference);
}

/** What stands between two tags when each block of it stands on lines of its own, as remark-rehype puts it. */
export function between(lines: string): string {
  return lines === '' ? '\n' : `\n${lines}\n`;
}
