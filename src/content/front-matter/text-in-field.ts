import type { Point } from '../point.ts';

/**
 * Where a text stands in the value of a field at the top of a block, found by its letters alone; undefined when it is not there
 * as one whole word or more. `name` is the place of the field's name, `firstLine` the line of the file on which the block begins.
 */
export function textInField(
  block: string,
  firstLine: number,
  name: Point,
  text: string,
): Point | undefined {
  const lines = block.split('\n').slice(name.line - firstLine);
  for (const [index, line] of lines.entries()) {
    // A name that begins a line is that of the next field.
    if (index > 0 && /^[^\s#-]/.test(line)) return undefined;
    const column = wholeIndexOf(line, text, index === 0 ? line.indexOf(':') + 1 : 0);
    if (column !== -1) return { line: name.line + index, column: column + 1 };
  }
  return undefined;
}

function wholeIndexOf(line: string, text: string, from: number): number {
  let at = text === '' ? -1 : line.indexOf(text, from);
  while (at !== -1 && !standsAlone(line, at, at + text.length)) at = line.indexOf(text, at + 1);
  return at;
}

function standsAlone(line: string, from: number, to: number): boolean {
  const part = /[\p{L}\p{M}\p{N}_-]/u;
  return !part.test(line[from - 1] ?? '') && !part.test(line[to] ?? '');
}
