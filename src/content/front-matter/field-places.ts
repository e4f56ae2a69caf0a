import type { FieldPath, Point } from '../point.ts';
import { keyOf, type PlaceIndex, placeIndex } from './place-index.ts';
import { textInField } from './text-in-field.ts';
import { topFields } from './top-fields.ts';

/** Where the fields of a block of YAML stand. What is not there at all is placed with the nearest thing that holds it. */
export interface FieldPlaces {
  readonly nameAt: (path: FieldPath) => Point;
  readonly valueAt: (path: FieldPath) => Point;
  /** The place of a text inside the field at the top that holds a value: cheap, since nothing is parsed for it. */
  readonly textAt: (path: FieldPath, text: string) => Point;
}

/**
 * The places of the fields in `block`, whose first line is line `firstLine` of the file. Nothing is done until somebody
 * asks; plain fields at the top are found by their lines, and only for others is the block parsed, once.
 */
export function fieldPlaces(block: string, firstLine: number): FieldPlaces {
  let lines: ReturnType<typeof topFields> | undefined;
  let parsed: PlaceIndex | undefined;
  const top = ([name, ...deeper]: FieldPath) => {
    lines ??= topFields(block, firstLine);
    return deeper.length === 0 ? lines.get(String(name)) : undefined;
  };
  const index = () => {
    parsed ??= placeIndex(block, firstLine);
    return parsed;
  };
  const nameAt = (path: FieldPath): Point =>
    top(path)?.name ?? nearestPoint(path, index(), 'names');
  return {
    nameAt,
    textAt: (path, text) => {
      const name = nameAt(path.slice(0, 1));
      return textInField(block, firstLine, name, text) ?? name;
    },
    valueAt: (path) => top(path)?.value ?? nearestPoint(path, index(), 'values'),
  };
}

/** Nothing has a place: for files without front matter. */
export const noPlaces: FieldPlaces = {
  nameAt: () => ({ line: 1, column: 1 }),
  valueAt: () => ({ line: 1, column: 1 }),
  textAt: () => ({ line: 1, column: 1 }),
};

function nearestPoint(path: FieldPath, index: PlaceIndex, wanted: 'names' | 'values'): Point {
  const own = index[wanted].get(keyOf(path)) ?? index.names.get(keyOf(path));
  if (own !== undefined) return own;
  return path.length === 0 ? index.start : nearestPoint(path.slice(0, -1), index, 'values');
}
