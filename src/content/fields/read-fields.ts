import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { nearest } from '../../base/nearest.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { RawFields, RawValue } from '../raw-value.ts';
import { placeOfField } from './place-of-field.ts';

/** How the fields of one kind of file are read. */
export interface FieldRules<Fields> {
  readonly schema: z.ZodType<Fields>;
  /** Canonical names with the other spellings that mean them, strongest first. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Names of other tools that have no meaning here and deserve no message. */
  readonly foreign?: ReadonlySet<string>;
}

/** What came of reading fields. */
export interface ReadFields<Fields> {
  readonly fields: Fields;
  /** Names that nobody knows, with what was typed. */
  readonly extra: RawFields;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Read the front matter of a file by the rules of its kind. Every field that is wrong is reported and left out; the others
 * are read all the same. Unknown names are reported with the nearest known one, and kept.
 */
export function readFields<Fields>(
  { values, block }: Pick<FrontMatter, 'values' | 'block'>,
  rules: FieldRules<Fields>,
  path: ContentPath,
): ReadFields<Fields> {
  const flat = flattened(values);
  const { named, typed, extra, diagnostics } = canonical(flat, rules, block, path);
  const parsed = rules.schema.safeParse(named);
  if (parsed.success) return { fields: parsed.data, extra, diagnostics };

  const wrong = parsed.error.issues.map((issue) => wrongField(issue, named, typed, block, path));
  const usable = { ...named };
  for (const { path: at } of parsed.error.issues) delete usable[String(at[0])];
  return { fields: rules.schema.parse(usable), extra, diagnostics: [...diagnostics, ...wrong] };
}

/** Zola keeps unknown fields under `extra`, Hugo under `params`: both mean the fields themselves. */
function flattened(values: RawFields): RawFields {
  const inner = ['extra', 'params'].flatMap((name) => {
    const value = values[name];
    return isFields(value) ? Object.entries(value) : [];
  });
  const own = Object.entries(values).filter(
    ([name, value]) => !(isFields(value) && /^(?:extra|params)$/.test(name)),
  );
  return Object.fromEntries([...inner, ...own]);
}

interface Canonical {
  readonly named: Record<string, RawValue>;
  /** The spelling that was typed for each canonical name. */
  readonly typed: Readonly<Record<string, string>>;
  readonly extra: RawFields;
  readonly diagnostics: readonly Diagnostic[];
}

function canonical<Fields>(
  values: RawFields,
  { aliases, foreign }: FieldRules<Fields>,
  block: string,
  path: ContentPath,
): Canonical {
  const named: Record<string, RawValue> = {};
  const typed: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  const spellings = new Map(
    Object.entries(aliases).map(([name, others]) => [name, [name, ...others]]),
  );
  for (const [name, names] of spellings) {
    const [first, ...others] = names.filter((spelling) => isGiven(values[spelling]));
    if (first === undefined) continue;
    named[name] = values[first] ?? null;
    typed[name] = first;
    const contrary = others.filter(
      (other) => JSON.stringify(values[other]) !== JSON.stringify(values[first]),
    );
    diagnostics.push(...contrary.map((other) => conflict(first, other, block, path)));
  }
  const known = new Set([...spellings.values()].flat());
  const unknown = Object.entries(values).filter(
    ([name]) => !known.has(name) && !foreign?.has(name),
  );
  diagnostics.push(...unknown.map(([name]) => unknownField(name, [...known], block, path)));
  return { named, typed, extra: Object.fromEntries(unknown), diagnostics };
}

function isGiven(value: RawValue | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}

function conflict(first: string, second: string, block: string, path: ContentPath): Diagnostic {
  const at = placeOfField(block, first);
  const place = placeOfField(block, second);
  return diagnose(
    'field-conflict',
    { path, ...place },
    `“${second}” on line ${place.line} says something else than “${first}” on line ${at.line}, which counts`,
    `Delete one of the two`,
  );
}

function unknownField(
  name: string,
  known: readonly string[],
  block: string,
  path: ContentPath,
): Diagnostic {
  const near = nearest(name, known);
  return diagnose(
    'field-unknown',
    { path, ...placeOfField(block, name) },
    `Nothing is known of a field “${name}”`,
    near ? `Did you mean “${near}”?` : 'Check its spelling, or delete it',
  );
}

function wrongField(
  issue: z.core.$ZodIssue,
  named: RawFields,
  typed: Readonly<Record<string, string>>,
  block: string,
  path: ContentPath,
): Diagnostic {
  const name = String(issue.path[0]);
  const spelling = typed[name] ?? name;
  const isDate = issue.code === 'custom' && issue.params?.['date'] === true;
  const place = placeOfField(block, spelling, valueAt(named, issue.path));
  return diagnose(
    isDate ? 'date-wrong' : 'field-wrong',
    { path, ...place },
    `The field “${spelling}” cannot be used: ${issue.message}`,
    isDate
      ? 'Write it as “2024-11-11”, or with a time as “2024-11-11T09:30+01:00”'
      : 'Correct the value, or delete the field',
  );
}

function valueAt(values: RawFields, at: readonly PropertyKey[]): string | undefined {
  let value: RawValue | undefined = values;
  for (const step of at) {
    value = Array.isArray(value)
      ? value[Number(step)]
      : isFields(value)
        ? value[String(step)]
        : undefined;
  }
  return typeof value === 'string' ? value : undefined;
}

function isFields(value: RawValue | undefined): value is RawFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
