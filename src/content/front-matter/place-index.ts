import type { Node } from 'yaml';
import type { FieldPath, Point } from '../point.ts';
import { parseForPlaces, yamlPackage } from './parse-for-places.ts';

/** The places of every name and value in a block, by the key of their paths. */
export interface PlaceIndex {
  readonly names: ReadonlyMap<string, Point>;
  readonly values: ReadonlyMap<string, Point>;
  readonly start: Point;
}

/** A path as the key of a map. */
export function keyOf(path: FieldPath): string {
  return JSON.stringify(path);
}

/** Parse a block, whose first line is line `firstLine` of the file, and note where everything in it stands. */
export function placeIndex(block: string, firstLine: number): PlaceIndex {
  const { document, pointOf } = parseForPlaces(block);
  const names = new Map<string, Point>();
  const values = new Map<string, Point>();
  const visits: Visit[] = [{ path: [], node: document.contents }];
  // The list grows while it is walked, so that no depth of brackets can exhaust the stack.
  for (const { path, node, name } of visits) {
    if (name) setOnce(names, path, pointOf(name.range?.[0] ?? 0, firstLine));
    if (node?.range && node.range[1] > node.range[0]) {
      setOnce(values, path, pointOf(node.range[0], firstLine));
    }
    for (const visit of visitsBelow(node, path)) visits.push(visit);
  }
  return { names, values, start: { line: firstLine, column: 1 } };
}

interface Visit {
  readonly path: FieldPath;
  readonly node: Node | null;
  /** The name of the field, where the value belongs to one. */
  readonly name?: Node;
}

function visitsBelow(node: Node | null, path: FieldPath): readonly Visit[] {
  const { isMap, isScalar, isSeq } = yamlPackage();
  if (isSeq<Node>(node))
    return node.items.map((item, number) => ({ path: [...path, number], node: item }));
  if (!isMap<Node, Node>(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? [{ path: [...path, String(key.value)], node: value, name: key }] : [],
  );
}

function setOnce(points: Map<string, Point>, path: FieldPath, point: Point): void {
  const key = keyOf(path);
  if (!points.has(key)) points.set(key, point);
}
