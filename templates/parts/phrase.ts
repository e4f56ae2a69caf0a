import type { ComponentChildren } from 'preact';

/** The parts of a phrase, elements in the place of names in braces: `Published {date}`. */
export function phrase(
  text: string,
  elements: Readonly<Record<string, ComponentChildren>>,
): readonly ComponentChildren[] {
  // Every other part is what stood between braces.
  return text.split(/\{(\w+)\}/).map((part, n) => (n % 2 === 0 ? part : elements[part]));
}
