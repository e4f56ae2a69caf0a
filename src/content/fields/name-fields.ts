import type * as z from 'zod';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FieldPlaces } from '../front-matter/field-places.ts';
import { isFields, type RawFields, type RawValue } from '../front-matter/raw-value.ts';
import type { FieldPath } from '../point.ts';
import { unknownField } from './unknown-field.ts';

/** How the fields of one kind of file are read. */
export interface FieldRules<Fields> {
  readonly schema: z.ZodType<Fields>;
  /** Canonical names with the other spellings that mean them, strongest first. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Names of other tools that have no meaning here and deserve no message. */
  readonly foreign?: ReadonlySet<string>;
  /** The name a field is read by when its value decides what it means; undefined to pass it over. */
  readonly rename?: (name: string, value: RawValue, values: RawFields) => string | undefined;
}

/** Fields under their canonical names. */
export interface NamedFields {
  readonly values: RawFields;
  /** The way in the file to each of them. */
  readonly typed: ReadonlyMap<string, FieldPath>;
  /** Names that nobody knows, with what was typed. */
  readonly extra: RawFields;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bring the fields of a file under their canonical names; contradictions and unknown names are reported. */
export function nameFields(
  values: RawFields,
  { aliases, foreign, rename }: Pick<FieldRules<unknown>, 'aliases' | 'foreign' | 'rename'>,
  file: { readonly path: ContentPath; readonly places: FieldPlaces },
): NamedFields {
  const given = gathered(values, rename);
  const spellings = spellingsOf(aliases);
  const named: Record<string, RawValue> = {};
  const typed = new Map<string, FieldPath>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, [first, ...further]] of byCanonicalName(given, spellings)) {
    if (first === undefined) continue;
    named[name] = first.value;
    typed.set(name, first.at);
    for (const other of further) {
      if (!isSame(first.value, other.value)) diagnostics.push(conflict(first.at, other.at, file));
    }
  }
  const unknown = [...given.values()].filter(
    ({ name }) => !spellings.has(name) && !foreign?.has(name),
  );
  for (const { name, at } of unknown) {
    const place = { path: file.path, ...file.places.nameAt(at) };
    diagnostics.push(unknownField(at.join('.'), { name, known: [...spellings.keys()] }, place));
  }
  const extra = Object.fromEntries(unknown.map(({ name, value }) => [name, value]));
  return { values: named, typed, extra, diagnostics };
}

/** For every spelling the canonical name that it means, and how many other spellings of that are stronger. */
type Spellings = ReadonlyMap<string, { readonly name: string; readonly rank: number }>;

const knownSpellings = new WeakMap<object, Spellings>();

/** The same table for every file of a kind, so it is made once. */
function spellingsOf(aliases: FieldRules<unknown>['aliases']): Spellings {
  const known = knownSpellings.get(aliases);
  if (known) return known;
  const made = new Map(
    Object.entries(aliases).flatMap(([name, others]) =>
      [name, ...others].map((spelling, rank) => [spelling, { name, rank }] as const),
    ),
  );
  knownSpellings.set(aliases, made);
  return made;
}

/** The given fields under each canonical name, the strongest spelling first. */
function byCanonicalName(
  given: ReadonlyMap<string, Given>,
  spellings: Spellings,
): ReadonlyMap<string, readonly Given[]> {
  const grouped = new Map<string, Given[]>();
  for (const field of given.values()) {
    const name = spellings.get(field.name)?.name;
    if (name === undefined) continue;
    const others = grouped.get(name);
    if (others) others.push(field);
    else grouped.set(name, [field]);
  }
  const rank = ({ name }: Given): number => spellings.get(name)?.rank ?? 0;
  for (const fields of grouped.values())
    if (fields.length > 1) fields.sort((one, other) => rank(one) - rank(other));
  return grouped;
}

interface Given {
  readonly name: string;
  readonly value: RawValue;
  readonly at: FieldPath;
}

/** The fields that have a value. Zola keeps unknown fields under `extra`, Hugo under `params`: both mean the fields themselves. */
function gathered(values: RawFields, rename: FieldRules<unknown>['rename']): Map<string, Given> {
  const given = new Map<string, Given>();
  const take = (typed: string, value: RawValue, at: FieldPath): void => {
    if (isEmpty(value)) return;
    const name = rename ? rename(typed, value, values) : typed;
    if (name !== undefined) given.set(name, { name, value, at });
  };
  const names = Object.keys(values);
  for (const nest of names) {
    const inside = values[nest] ?? null;
    if (isNest(nest, inside))
      for (const [name, value] of Object.entries(inside)) take(name, value, [nest, name]);
  }
  for (const name of names) {
    const value = values[name] ?? null;
    if (!isNest(name, value)) take(name, value, [name]);
  }
  return given;
}

function isEmpty(value: RawValue): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isNest(name: string, value: RawValue): value is RawFields {
  return (name === 'extra' || name === 'params') && isFields(value);
}

function isSame(a: RawValue, b: RawValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function conflict(
  first: FieldPath,
  second: FieldPath,
  { path, places }: { readonly path: ContentPath; readonly places: FieldPlaces },
): Diagnostic {
  const at = places.nameAt(first);
  const place = places.nameAt(second);
  return diagnose(
    'field-conflict',
    { path, ...place },
    `“${second.join('.')}” on line ${place.line} says something else than “${first.join('.')}” on line ${at.line}, which counts`,
    'Delete one of the two',
  );
}
