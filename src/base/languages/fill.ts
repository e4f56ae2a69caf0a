/** A text with its names in braces replaced: `Page {n}`. What nothing is said of is left out. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
