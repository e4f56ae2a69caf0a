import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputPath } from '../base/path.ts';
import type { Reason } from './fingerprint.ts';

/** Pages that a build made anew, and why. */
export type RenderedPages = ReadonlyMap<OutputPath, readonly Reason[]>;

/** What the last build that made any page anew has made, as noted in a state folder. */
export function readRenderedPages(state: string): RenderedPages {
  try {
    const noted: Readonly<Record<string, readonly Reason[]>> = JSON.parse(
      readFileSync(placeIn(state), 'utf8'),
    );
    return new Map(Object.entries(noted).map(([path, reasons]) => [path as OutputPath, reasons]));
  } catch {
    return new Map();
  }
}

export function writeRenderedPages(state: string, pages: RenderedPages): void {
  writeFileSync(`${placeIn(state)}.new`, JSON.stringify(Object.fromEntries(pages)));
  renameSync(`${placeIn(state)}.new`, placeIn(state));
}

function placeIn(state: string): string {
  return join(state, 'rendered.json');
}
