/** Characters that no XML document may hold (XML 1.0, 2.2), and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text as XML can hold it: forbidden characters left out, halves of characters replaced. It is not escaped. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}
