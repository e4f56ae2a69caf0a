import type { Point } from '../point.ts';

/** Where a field at the top of a block stands; no value when that is not on the line of the name. */
export interface TopField {
  readonly name: Point;
  readonly value?: Point;
}

/**
 * The fields at the top of a block of YAML, found by its lines alone: a name that begins a line belongs to the outermost
 * mapping, because whatever is inside a value must be indented. Names and values written in rarer ways are left out.
 */
export function topFields(block: string, firstLine: number): ReadonlyMap<string, TopField> {
  const fields = new Map<string, TopField>();
  const lines = block.split('\n');
  const begin = lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  if (/^[\s{["?-]/.test(begin)) return fields;
  for (const [index, line] of lines.entries()) {
    const colon = line.search(/:(?:[ \t]|$)/);
    if (colon < 1 || /^[\s#?-]/.test(line)) continue;
    const name = plainName(line.slice(0, colon).trimEnd());
    if (name === undefined || fields.has(name)) continue;
    const at = index + firstLine;
    const rest = line.slice(colon + 1);
    const value = rest.trimStart();
    const column = colon + 2 + rest.length - value.length;
    fields.set(name, {
      name: { line: at, column: 1 },
      // Anchors, tags, aliases and comments come before the value, or instead of it.
      ...(/^[^&!*#]/.test(value) ? { value: { line: at, column } } : {}),
    });
  }
  return fields;
}

function plainName(text: string): string | undefined {
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(text);
  if (quoted) return quoted[1] ?? quoted[2];
  return /^[^\s"'[\]{}&*!|>%@`,]/.test(text) && !text.includes(' #') ? text : undefined;
}
