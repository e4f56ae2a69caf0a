/** What could end a script, begin a comment or an escaped script in it, or end a line in older engines. */
const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * A value as JSON that may stand in a script element of an HTML page, whatever its texts hold; the same value comes back from it,
 * but for halves of characters, which no encoding can hold, and control characters, which nobody can read.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'string' ? readable(part) : part,
  ).replace(/[<>&\u2028\u2029]/g, (letter) => escapes[letter] ?? letter);
}

const unreadable = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

function readable(text: string): string {
  if (!unreadable.test(text)) return text;
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/\p{Cs}/gu, '\uFFFD');
}
