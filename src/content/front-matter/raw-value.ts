import type { Code } from '../../base/catalogue.ts';
import type { FieldPath } from '../point.ts';

/** A value of front matter as YAML's failsafe schema gives it; `null` is a field without value. */
export type RawValue = string | null | readonly RawValue[] | RawFields;

export interface RawFields {
  readonly [name: string]: RawValue;
}

/** Is this a mapping? */
export function isFields(value: unknown): value is RawFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const limits = { values: 50_000, depth: 20 } as const;

/** Something in the data that cannot be used, and the way to it. */
export interface RawMistake {
  readonly code: Code;
  readonly at: FieldPath;
  /** Is it the name that is wrong, and not the value? */
  readonly inName?: true;
  readonly message: string;
  readonly hint: string;
}

interface Walk {
  values: number;
  readonly seen: Set<object>;
  readonly mistakes: RawMistake[];
}

/**
 * The data of front matter on objects without prototype, every scalar a string. Left out and reported are names that could
 * reach into the program, values used twice through YAML aliases (they can grow without bound), invisible characters, and
 * too much of anything.
 */
export function cleanValues(data: object): {
  readonly values: RawFields;
  readonly mistakes: readonly RawMistake[];
} {
  const walk: Walk = { values: 0, seen: new Set([data]), mistakes: [] };
  const values = cleanFields(data, [], walk);
  if (walk.values <= limits.values) return { values, mistakes: walk.mistakes };
  const message = `The front matter has more than ${limits.values} values`;
  const hint = 'Move the list into the text, or into a file of its own';
  return {
    values: noFields,
    mistakes: [{ code: 'front-matter-too-large', at: [], message, hint }],
  };
}

/** No fields at all. */
export const noFields: RawFields = Object.freeze(Object.create(null) as RawFields);

function cleanFields(data: object, at: FieldPath, walk: Walk): RawFields {
  const fields = Object.create(null) as Record<string, RawValue>;
  for (const [name, value] of Object.entries(data)) {
    const below = [...at, name];
    const mistake = mistakeInName(name, below);
    if (mistake) walk.mistakes.push(mistake);
    else fields[name] = clean(value, below, walk);
  }
  return fields;
}

function clean(value: unknown, at: FieldPath, walk: Walk): RawValue {
  walk.values += 1;
  if (value === null || value === undefined || walk.values > limits.values) return null;
  const mistake =
    typeof value === 'object' ? mistakeInNested(value, at, walk) : mistakeInText(String(value), at);
  if (mistake !== undefined) {
    walk.mistakes.push(mistake);
    return null;
  }
  if (typeof value !== 'object') return String(value);
  walk.seen.add(value);
  return Array.isArray(value)
    ? value.map((item, number) => clean(item, [...at, number], walk))
    : cleanFields(value, at, walk);
}

function mistakeInName(name: string, at: FieldPath): RawMistake | undefined {
  if (name === '<<') {
    const message = 'The front matter takes over other fields with “<<”, which is not read';
    return { code: 'yaml-alias', at, inName: true, message, hint: 'Write the fields out' };
  }
  if (!/^(?:__proto__|constructor|prototype)$/.test(name)) return undefined;
  const message = `No field may have the name “${name}”`;
  const hint = 'Delete it, or choose another name';
  return { code: 'field-wrong', at, inName: true, message, hint };
}

function mistakeInNested(value: object, at: FieldPath, walk: Walk): RawMistake | undefined {
  if (walk.seen.has(value)) {
    const message = 'The front matter uses one value twice through “&” and “*”, which is not read';
    return { code: 'yaml-alias', at, message, hint: 'Write the value out a second time' };
  }
  if (at.length <= limits.depth) return undefined;
  const message = `The front matter is nested more than ${limits.depth} levels deep here`;
  return { code: 'front-matter-too-large', at, message, hint: 'Write it with fewer brackets' };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found
const unprintable = /[\0-\x08\x0B-\x1F\x7F\p{Cs}\uFFFE\uFFFF]/u;

/** Quotation marks in YAML can hold escapes for characters that no page or feed may hold. */
function mistakeInText(text: string, at: FieldPath): RawMistake | undefined {
  const code = unprintable.exec(text)?.[0].codePointAt(0);
  if (code === undefined) return undefined;
  const message = `The front matter holds the character U+${code.toString(16).toUpperCase().padStart(4, '0')}, which cannot be printed`;
  return { code: 'field-wrong', at, message, hint: 'Delete that character or its escape' };
}
