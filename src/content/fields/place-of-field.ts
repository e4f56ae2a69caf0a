import type { FieldPlace } from './story.ts';

/**
 * Where a field stands in a block of front matter, whose first line is line 2 of the file. With the text of a value, where
 * that value stands; it is looked for from the field's line on, because YAML keeps plain scalars as they were typed.
 */
export function placeOfField(block: string, name: string, value?: string): FieldPlace {
  const lines = block.split('\n');
  const index = lines.findIndex((line) => startsWithName(line, name));
  if (index === -1) return { line: 1, column: 1 };
  const line = lines[index] ?? '';
  const own = { line: index + 2, column: line.length - line.trimStart().length + 1 };
  if (value === undefined || value === '') return own;
  const first = value.split('\n', 1)[0] ?? value;
  const afterName = line.indexOf(':') + 1;
  const inLine = line.indexOf(first, afterName);
  if (inLine !== -1) return { line: index + 2, column: inLine + 1 };
  for (
    let next = index + 1;
    next < lines.length && /^(?:[ \t]|-|$)/.test(lines[next] ?? '');
    next += 1
  ) {
    const column = lines[next]?.indexOf(first) ?? -1;
    if (column !== -1) return { line: next + 2, column: column + 1 };
  }
  return own;
}

function startsWithName(line: string, name: string): boolean {
  const text = line.trimStart().replace(/^["']/, '');
  return text.startsWith(name) && /^["']?\s*:/.test(text.slice(name.length));
}
