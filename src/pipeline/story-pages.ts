import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { amendColumns, decodeColumns, encodeColumns, type Form } from '../base/columns.ts';
import type { Digest } from '../base/digest.ts';
import type { ContentPath, OutputPath } from '../base/path.ts';

/** What became of a story in the last build. */
export interface PrintedStory {
  /** Under which the store remembers what its file says. */
  readonly key: Digest;
  /** Its pages and exports. */
  readonly paths: readonly OutputPath[];
}

/** The stories of the last build. */
export interface StoryPages {
  readonly of: (source: ContentPath) => PrintedStory | undefined;
}

const form: Form<never, 'key'> = { title: 'story pages 1', numbers: [], digests: ['key'] };

/** Stands in no path. */
const separator = '//';

/** The stories of the last build, as noted in a state folder; none when nothing can be read there. */
export function readStoryPages(state: string): StoryPages {
  const columns = decodeColumns(form, bytesIn(state));
  return {
    of: (source) => {
      const row =
        columns?.names.findIndex((name) => name.startsWith(`${source}${separator}`)) ?? -1;
      if (columns === undefined || row < 0) return undefined;
      const [, ...others] = (columns.names[row] ?? '').split(separator);
      const paths = others.filter((path) => path !== '') as OutputPath[];
      const key = columns.digestAt('key', row);
      return key === '' ? undefined : { key, paths };
    },
  };
}

export function writeStoryPages(
  state: string,
  stories: ReadonlyMap<ContentPath, PrintedStory>,
): void {
  const bytes = encodeColumns(form, {
    names: [...stories].map(
      ([source, { paths }]) => `${source}${separator}${paths.join(separator)}`,
    ),
    numbers: {},
    digests: { key: [...stories.values()].map(({ key }) => key) },
  });
  replace(state, bytes);
}

/** Note that files of the last build's stories say something else now, which lies under other keys. */
export function amendStoryPages(state: string, keys: ReadonlyMap<ContentPath, Digest>): void {
  const bytes = bytesIn(state);
  const names = decodeColumns(form, bytes)?.names ?? [];
  const amendments = [...keys].map(([source, key]) => ({
    row: rowOf(source, names),
    digests: { key },
  }));
  replace(state, amendColumns(form, bytes, amendments));
}

function rowOf(source: ContentPath, names: readonly string[]): number {
  const start = `${source}${separator}`;
  return names.findIndex((name) => name.startsWith(start));
}

function bytesIn(state: string): Uint8Array {
  try {
    return readFileSync(placeIn(state));
  } catch {
    return new Uint8Array();
  }
}

function replace(state: string, bytes: Uint8Array): void {
  writeFileSync(`${placeIn(state)}.new`, bytes);
  renameSync(`${placeIn(state)}.new`, placeIn(state));
}

function placeIn(state: string): string {
  return join(state, 'story-pages.bin');
}
