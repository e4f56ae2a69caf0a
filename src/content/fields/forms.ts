import * as z from 'zod';
import { isFields, type RawFields } from '../front-matter/raw-value.ts';

/** The forms in which a value may be written, and what each means. */
export interface Forms<Meant> {
  readonly text?: z.ZodType<Meant>;
  readonly list?: z.ZodType<Meant>;
  readonly mapping?: z.ZodType<Meant>;
}

/**
 * A value that may be written in several forms. They are told apart by shape, so that a mistake is reported where it
 * stands and not as a choice of possibilities; `expected` completes «The field “…” cannot be used: …» for other shapes.
 */
export function oneOf<Meant>(forms: Forms<Meant>, expected: string) {
  return z.custom<unknown>().transform((value, context): Meant => {
    const form = formOf(value, forms);
    if (form === undefined) {
      context.addIssue({ code: 'custom', message: expected });
      return z.NEVER;
    }
    const parsed = form.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) passOn(issue, context);
    return z.NEVER;
  });
}

function formOf<Meant>(value: unknown, forms: Forms<Meant>): z.ZodType<Meant> | undefined {
  if (typeof value === 'string') return forms.text;
  return Array.isArray(value) ? forms.list : isFields(value) ? forms.mapping : undefined;
}

/** What `params.unknown` of an issue holds: a name in a mapping that has no meaning there. */
export interface UnknownName {
  readonly name: string;
  /** The names that have one. */
  readonly known: readonly string[];
}

/**
 * A mapping inside a field, its names with other spellings that mean them. Names without value count as not given. A
 * name that nobody knows is an issue with `params.unknown`, at the place where it stands; one that must be there and is not,
 * an issue of the whole mapping with `params.missing`.
 */
export function mapping<Shape extends z.ZodRawShape>(
  shape: Shape,
  aliases: Partial<Readonly<Record<keyof Shape & string, readonly string[]>>> = {},
) {
  const object = z.object(shape);
  const spelt = new Map(Object.keys(shape).map((name) => [name, name]));
  for (const [name, others] of Object.entries<readonly string[] | undefined>(aliases)) {
    for (const other of others ?? []) spelt.set(other, name);
  }
  return z.custom<unknown>().transform((value, context): z.output<typeof object> => {
    if (!isFields(value)) {
      const message = `it must be a mapping of ${Object.keys(shape).slice(0, 3).join(', ')} and so on`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    const { named, typed, unknown } = namedBy(value, spelt);
    for (const name of unknown) {
      const params = { unknown: { name, known: [...spelt.keys()] } satisfies UnknownName };
      context.addIssue({ code: 'custom', message: '', path: [name], params });
    }
    const parsed = object.safeParse(named);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) passOn(asTyped(issue, named, typed), context);
    return z.NEVER;
  });
}

function namedBy(value: RawFields, spelt: ReadonlyMap<string, string>) {
  const named: Record<string, unknown> = {};
  const typed = new Map<string, string>();
  const unknown: string[] = [];
  for (const [spelling, inside] of Object.entries(value)) {
    const name = spelt.get(spelling);
    if (name === undefined) unknown.push(spelling);
    else if (inside !== null && (spelling === name || !typed.has(name))) {
      named[name] = inside;
      typed.set(name, spelling);
    }
  }
  return { named, typed, unknown };
}

/** An issue whose path is that of the words in the file; what is missing has no place but that of the mapping. */
function asTyped(
  issue: z.core.$ZodIssue,
  named: Readonly<Record<string, unknown>>,
  typed: ReadonlyMap<string, string>,
): z.core.$ZodIssue {
  const [name, ...deeper] = issue.path;
  const spelling = String(name);
  if (deeper.length === 0 && named[spelling] === undefined) {
    const params = { missing: spelling };
    return { code: 'custom', path: [], message: `it has no “${spelling}”`, params };
  }
  return { ...issue, path: [typed.get(spelling) ?? spelling, ...deeper] };
}

function passOn(issue: z.core.$ZodIssue, context: z.RefinementCtx): void {
  const params = issue.code === 'custom' && issue.params ? { params: issue.params } : {};
  context.addIssue({ code: 'custom', message: issue.message, path: [...issue.path], ...params });
}
