/** Characters that would move the cursor, ring the bell or turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found
const unprintable = /[\x00-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A piece of somebody's text made safe to be printed on one line of a terminal. */
export function plainLine(text: string): string {
  return text.replace(unprintable, (letter) => (letter === '\t' ? ' ' : '\uFFFD'));
}
