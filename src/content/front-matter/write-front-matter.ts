import { Document, Scalar, visit } from 'yaml';
import { findFence } from './fence.ts';

/** A value that can be written as front matter. */
export type WrittenValue =
  | string
  | readonly string[]
  | Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A file's text with more front matter, and the lines that are new in it. */
export interface WrittenFrontMatter {
  readonly text: string;
  readonly lines: readonly string[];
}

/**
 * A file's text with fields added to its front matter, which is begun when there is none. Every other character stays,
 * line ends and byte order mark included, but for the lines of fields without value that are `emptied`. Undefined when
 * the front matter, or such a line, cannot be found for sure.
 */
export function writeFrontMatter(
  text: string,
  fields: Readonly<Record<string, WrittenValue>>,
  emptied: readonly string[] = [],
): WrittenFrontMatter | undefined {
  const mark = /^\uFEFF*/.exec(text)?.[0] ?? '';
  const own = withoutEmpty(text.slice(mark.length), emptied);
  if (own === undefined) return undefined;
  const lineEnd = /\r\n|\r|\n/.exec(own)?.[0] ?? '\n';
  const fence = findFence(own.replace(/\r\n?/g, '\n'));
  if (fence.kind === 'wrong' || (fence.kind === 'block' && !isPlainBlock(fence.block)))
    return undefined;
  const added = toYaml(fields).split('\n').slice(0, -1);
  const lines = fence.kind === 'none' ? ['---', ...added, '---', ''] : added;
  const written = lines.map((line) => line + lineEnd).join('');
  const at = fence.kind === 'none' ? 0 : startOfLine(own, fence.bodyLine - 1);
  return { text: mark + own.slice(0, at) + written + own.slice(at), lines };
}

/** The text without the lines of fields that have no value; undefined when one of them takes more than a line. */
function withoutEmpty(text: string, names: readonly string[]): string | undefined {
  let left = text;
  for (const name of names) {
    const start = startOfLine(left, 2);
    const end = left.slice(start).search(/^(?:---|\.\.\.)[ \t]*$/m);
    const block = left.slice(start, end === -1 ? undefined : start + end);
    const lines = block.split(/(?<=\n|\r(?!\n))/);
    const at = lines.findIndex((line) => line.startsWith(`${name}:`));
    if (at === -1 || !isEmptyField(lines[at] ?? '', lines[at + 1] ?? '')) return undefined;
    left =
      left.slice(0, start) + lines.toSpliced(at, 1).join('') + left.slice(start + block.length);
  }
  return left;
}

/** Is that all of the field? A line further in would go on with it. */
function isEmptyField(line: string, next: string): boolean {
  return /^[^:]*:\s*(?:""|''|~|null|\[\s*\]|\{\s*\})?\s*$/.test(line) && !/^\s+\S|^-\s/.test(next);
}

/** Can a line be added at the end? Not where the fields are indented or stand in braces. */
function isPlainBlock(block: string): boolean {
  const first = block.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first === undefined || /^[^\s{]/.test(first);
}

/** Where a line (from 1) begins, in UTF-16 units. */
function startOfLine(text: string, line: number): number {
  const ends = text.matchAll(/\r\n?|\n/g);
  let at = 0;
  for (let number = 1; number < line; number += 1) {
    const { value } = ends.next();
    at = value ? value.index + value[0].length : text.length;
  }
  return at;
}

/** One field a line; lists stand on the line of their field. */
function toYaml(fields: Readonly<Record<string, WrittenValue>>): string {
  const document = new Document(fields, { version: '1.2', schema: 'core' });
  visit(document, {
    Seq: (_, node) => {
      node.flow = true;
    },
    Scalar: (_, node) => {
      if (needsQuotes(String(node.value))) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** YAML readers of other tools take these for something else than text. */
function needsQuotes(value: string): boolean {
  return (
    /^(?:y|n|yes|no|on|off|true|false|null|~)$/i.test(value) ||
    (/^[\d.:+-]+$/.test(value) && !/^\d{4}-\d{2}-\d{2}$/.test(value))
  );
}
