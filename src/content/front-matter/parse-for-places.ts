import { createRequire } from 'node:module';
import type { Point } from '../point.ts';

const load = createRequire(import.meta.url);

/** The `yaml` package, loaded when first asked for: most builds have nothing to complain about. */
export function yamlPackage(): typeof import('yaml') {
  return load('yaml') as typeof import('yaml');
}

/** Parse a block of YAML for the places in it; whatever is wrong with it, there is a tree. */
export function parseForPlaces(block: string) {
  const { LineCounter, parseDocument } = yamlPackage();
  const lineCounter = new LineCounter();
  const document = parseDocument(block, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter,
  });
  const pointOf = (offset: number, firstLine: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return { document, pointOf };
}
