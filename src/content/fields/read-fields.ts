import * as z from 'zod';
import {
  compareDiagnostics,
  type Diagnostic,
  diagnose,
  type Place,
} from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FieldPlaces } from '../front-matter/field-places.ts';
import { isFields, type RawFields, type RawValue } from '../front-matter/raw-value.ts';
import type { FieldPath } from '../point.ts';
import type { UnknownName } from './forms.ts';
import { type FieldRules, type NamedFields, nameFields } from './name-fields.ts';
import { unknownField } from './unknown-field.ts';

/** What came of reading fields. */
export interface ReadFields<Fields> {
  readonly fields: Fields;
  /** Names that nobody knows, with what was typed. */
  readonly extra: RawFields;
  /** The way in the file to each field that was given, by its canonical name. */
  readonly typed: ReadonlyMap<string, FieldPath>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Raw fields and where they stand. */
export interface PlacedFields {
  readonly values: RawFields;
  readonly places: FieldPlaces;
}

/**
 * Read the fields of a file by the rules of its kind, diagnostics in the order of the file. Every one that is wrong is reported and left out; the others are read
 * all the same. Unknown names are reported with the nearest known one, and kept in `extra`.
 */
export function readFields<Fields>(
  { values, places }: PlacedFields,
  rules: FieldRules<Fields>,
  path: ContentPath,
): ReadFields<Fields> {
  const file = { path, places };
  const named = nameFields(values, rules, file);
  const { extra, typed } = named;
  const parsed = parseGiven(rules.schema, named.values) ?? rules.schema.safeParse(named.values);
  if (parsed.success) {
    return {
      fields: parsed.data,
      extra,
      typed,
      diagnostics: named.diagnostics.toSorted(compareDiagnostics),
    };
  }

  const { issues } = parsed.error;
  const wrong = issues.map((issue) => diagnosisOf(issue, named, file));
  return {
    fields: rules.schema.parse(usable(named.values, rules, issues)),
    extra,
    typed,
    diagnostics: [...named.diagnostics, ...wrong].sort(compareDiagnostics),
  };
}

const defaults = new WeakMap<z.ZodType, object>();

/**
 * Fields of which each can be used; undefined when one cannot. Most files give few of many fields: only those are parsed,
 * and what the others mean when nobody gives them is worked out once.
 */
function parseGiven<Fields>(
  schema: FieldRules<Fields>['schema'],
  values: RawFields,
): { readonly success: true; readonly data: Fields } | undefined {
  if (!(schema instanceof z.ZodObject)) return undefined;
  const known = defaults.get(schema) ?? schema.safeParse({}).data;
  if (known === undefined) return undefined;
  defaults.set(schema, known);
  const data: Record<string, unknown> = { ...known };
  for (const [name, value] of Object.entries(values)) {
    const field = schema.shape[name]?.safeParse(value);
    if (!field?.success) return undefined;
    data[name] = field.data;
  }
  return { success: true, data: data as Fields };
}

interface File {
  readonly path: ContentPath;
  readonly places: FieldPlaces;
}

type Issue = z.core.$ZodIssue;

/** The fields without those that are wrong; of a mapping in which only a name is unknown, that name is left out. */
function usable<Fields>(
  values: RawFields,
  { schema }: FieldRules<Fields>,
  issues: readonly Issue[],
): RawFields {
  const unknown = issues.filter((issue) => unknownIn(issue) !== undefined);
  const known = withoutNames(values, [], new Set(unknown.map((issue) => keyOf(pathOf(issue)))));
  const left = schema.safeParse(known);
  const wrong = new Set(left.success ? [] : left.error.issues.map(({ path }) => String(path[0])));
  return Object.fromEntries(Object.entries(known).filter(([name]) => !wrong.has(name)));
}

/** The fields without the names whose ways are given, by `keyOf()`. */
function withoutNames(values: RawFields, at: FieldPath, removed: ReadonlySet<string>): RawFields {
  if (removed.size === 0) return values;
  const within = (value: RawValue, below: FieldPath): RawValue => {
    if (isFields(value)) return withoutNames(value, below, removed);
    if (typeof value !== 'object' || value === null) return value;
    return value.map((item, number) => within(item, [...below, number]));
  };
  const kept = Object.entries(values).filter(([name]) => !removed.has(keyOf([...at, name])));
  return Object.fromEntries(kept.map(([name, value]) => [name, within(value, [...at, name])]));
}

function keyOf(path: FieldPath): string {
  return JSON.stringify(path);
}

function pathOf({ path }: Issue): FieldPath {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function unknownIn(issue: Issue): UnknownName | undefined {
  return issue.code === 'custom' ? issue.params?.['unknown'] : undefined;
}

function diagnosisOf(issue: Issue, { typed }: NamedFields, { path, places }: File): Diagnostic {
  const [name = '', ...deeper] = pathOf(issue);
  const at = [...(typed.get(String(name)) ?? [name]), ...deeper];
  const field = at.filter((step) => typeof step === 'string').join('.');
  const unknown = unknownIn(issue);
  if (unknown) return unknownField(field, unknown, { path, ...places.nameAt(at) });
  return wrongField(field, issue, { path, ...places.valueAt(at) });
}

function wrongField(field: string, issue: Issue, place: Place): Diagnostic {
  const { missing, date } = issue.code === 'custom' ? (issue.params ?? {}) : {};
  if (missing !== undefined) {
    const message = `The field “${field}” has no “${missing}”`;
    return diagnose('field-missing', place, message, `Add “${missing}”, or delete the field`);
  }
  const message = `The field “${field}” cannot be used: ${issue.message}`;
  if (date !== true) {
    return diagnose('field-wrong', place, message, 'Correct the value, or delete the field');
  }
  const hint = 'Write it as “2024-11-11”, or with a time as “2024-11-11T09:30+01:00”';
  return diagnose('date-wrong', place, message, hint);
}
