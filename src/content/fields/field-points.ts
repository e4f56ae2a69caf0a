import type { FrontMatter } from '../front-matter/front-matter.ts';
import type { FieldPath, Point } from '../point.ts';

/**
 * Where fields stand, by their canonical names: a text at its beginning, a list or mapping at its name. Fields that were not
 * given are left out. `typed` is the way to each in the file.
 */
export function fieldPoints<Name extends string>(
  names: readonly Name[],
  typed: ReadonlyMap<string, FieldPath>,
  { values, places }: Pick<FrontMatter, 'values' | 'places'>,
): Readonly<Partial<Record<Name, Point>>> {
  const points: Partial<Record<Name, Point>> = {};
  for (const name of names) {
    const at = typed.get(name);
    if (at === undefined) continue;
    const isText = at.length === 1 && typeof values[String(at[0])] === 'string';
    points[name] = isText ? places.valueAt(at) : places.nameAt(at);
  }
  return points;
}
