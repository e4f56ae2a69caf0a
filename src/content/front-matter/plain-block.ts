import type { RawFields, RawValue } from './raw-value.ts';

/** Longer blocks are left to the parser, which counts their values. */
const longest = 10_000;

/** What may stand in a plain value anywhere: no `#` and no `:`, no white space but spaces, nothing invisible. */
const letters = String.raw`$-9;-~\xA1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u3001-\uD7FF`;
/** What may begin one: nothing that means something to YAML. */
const first = String.raw`[A-Za-z\d\/(\xC0-\u167F\u2018-\u201F\u3041-\uD7FF]`;
const plainText = new RegExp(`^${first}(?:[ !"${letters}]|:(?=[${letters}]))*$`);
const quotedText = new RegExp(`^"((?:(?!\\\\)[ !#:${letters}])*)" *$`);
const flowItem = new RegExp(`^ *(${first}(?:(?![,[\\]{}])[ !${letters}])*)$`);

const field = /^([A-Za-z][\w-]{0,60}):(?: +(\S.*)?)?$/;
const listItem = /^( +)- +(\S.*)$/;

/**
 * The fields of a block in which every line is `name: value`, `name: [a, b]` or an item of a list, its values plain or between
 * `"`: just what the parser and `cleanValues()` make of it. Undefined for every other block; most stories have none.
 */
export function readPlainBlock(block: string): RawFields | undefined {
  if (block.length > longest) return undefined;
  const fields = Object.create(null) as Record<string, RawValue>;
  const lines = block.split('\n');
  let at = 0;
  while (at < lines.length - 1) {
    const taken = takeField(lines, at, fields);
    if (taken === 0) return undefined;
    at += taken;
  }
  return fields;
}

/** Takes the field that begins on a line; gives the number of its lines, 0 when it is not plain. */
function takeField(lines: readonly string[], at: number, fields: Record<string, RawValue>): number {
  const [, name, written] = field.exec(lines[at] ?? '') ?? [];
  if (name === undefined || name in fields || dangerous.has(name)) return 0;
  const value = written === undefined ? itemsBehind(lines, at) : readValue(written);
  if (value === undefined) return 0;
  fields[name] = value;
  return written === undefined ? value.length + 1 : 1;
}

const dangerous: ReadonlySet<string> = new Set(['constructor', 'prototype']);

function readValue(written: string): string | readonly string[] | undefined {
  if (written.startsWith('"')) return quotedText.exec(written)?.[1];
  return written.startsWith('[') ? flowItems(written.trimEnd()) : plainOf(written);
}

function plainOf(written: string): string | undefined {
  return plainText.test(written) ? written.trimEnd() : undefined;
}

function flowItems(written: string): readonly string[] | undefined {
  if (!written.endsWith(']')) return undefined;
  const items: string[] = [];
  for (const part of written.slice(1, -1).split(',')) {
    const item = flowItem.exec(part)?.[1];
    if (item === undefined) return undefined;
    items.push(item.trimEnd());
  }
  return items;
}

/** The list under a name, all items at one indent. */
function itemsBehind(lines: readonly string[], name: number): readonly string[] | undefined {
  const items: string[] = [];
  let indent: string | undefined;
  for (let at = name + 1; at < lines.length; at += 1) {
    const [, space, written = ''] = listItem.exec(lines[at] ?? '') ?? [];
    if (space === undefined) break;
    const item = plainOf(written);
    if (item === undefined || space !== (indent ?? space)) return undefined;
    indent = space;
    items.push(item);
  }
  return items.length > 0 ? items : undefined;
}
