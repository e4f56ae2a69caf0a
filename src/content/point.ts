/** A place in a file: line and column, both from 1 and from the very top, columns in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The way to a value inside front matter: names of fields and numbers of items, `['corrections', 0, 'date']`. */
export type FieldPath = readonly (string | number)[];
