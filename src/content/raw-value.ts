import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { ContentPath } from '../base/path.ts';

/** A value of front matter as YAML's failsafe schema gives it; `null` is a field without value. */
export type RawValue = string | null | readonly RawValue[] | RawFields;

export interface RawFields {
  readonly [name: string]: RawValue;
}

const limits = { nodes: 50_000, depth: 20 } as const;
const refusedNames = new Set(['__proto__', 'constructor', 'prototype', '<<']);

interface Walk {
  nodes: number;
  readonly seen: Set<object>;
  mistake?: string;
}

/**
 * The data of front matter on objects without prototype, every scalar a string. Refused are names that could reach into
 * the program, values used twice through YAML aliases (they can grow without bound), and too much of anything.
 */
export function cleanValues(
  data: object,
  path: ContentPath,
): { readonly values: RawFields; readonly diagnostics: readonly Diagnostic[] } {
  const walk: Walk = { nodes: 0, seen: new Set() };
  const values = cleanFields(data, 1, walk);
  if (walk.mistake === undefined) return { values, diagnostics: [] };
  const code = walk.mistake.includes('twice') ? 'yaml-alias' : 'front-matter-too-large';
  return {
    values: Object.create(null) as RawFields,
    diagnostics: [
      diagnose(
        code,
        { path, line: 1, column: 1 },
        walk.mistake,
        'Write plain fields: a name, a colon and a value each',
      ),
    ],
  };
}

function clean(value: unknown, depth: number, walk: Walk): RawValue {
  walk.nodes += 1;
  if (walk.nodes > limits.nodes)
    walk.mistake ??= `The front matter has more than ${limits.nodes} values`;
  if (walk.mistake !== undefined || value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value);
  if (depth > limits.depth) walk.mistake ??= 'The front matter is nested too deeply to be read';
  if (walk.seen.has(value))
    walk.mistake ??= 'The front matter uses one value twice through “&” and “*”, which is not read';
  if (walk.mistake !== undefined) return null;
  walk.seen.add(value);
  return Array.isArray(value)
    ? value.map((item) => clean(item, depth + 1, walk))
    : cleanFields(value, depth + 1, walk);
}

function cleanFields(data: object, depth: number, walk: Walk): RawFields {
  const fields: Record<string, RawValue> = Object.create(null) as Record<string, RawValue>;
  for (const [name, value] of Object.entries(data)) {
    if (refusedNames.has(name))
      walk.mistake ??= `The front matter has a field “${name}”, which is not allowed`;
    else fields[name] = clean(value, depth, walk);
  }
  return fields;
}
