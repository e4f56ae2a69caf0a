import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  amendColumns,
  decodeColumns,
  encodeColumns,
  type Form,
  type ReadColumns,
} from '../base/columns.ts';
import type { Digest } from '../base/digest.ts';
import type { OutputPath } from '../base/path.ts';

/** What the last build wrote, by path. It lies beside the output, never in it, so that it cannot be published. */
export type Manifest = ReadonlyMap<OutputPath, ManifestEntry>;

export interface ManifestEntry {
  readonly digest: Digest;
  /** Bytes, and milliseconds since 1970, of the file as it was left: when they differ, somebody else wrote it. */
  readonly size: number;
  readonly modified: number;
  /** Of everything the file was made from; empty when that is not known. */
  readonly fingerprint: Digest | '';
}

/** The folder beside an output folder that holds what is known of it: `.broadsheet/dist-1a2b3c4d/`. */
export function stateFolder(output: string): string {
  const name = createHash('sha256').update(output).digest('hex').slice(0, 8);
  return join(dirname(output), '.broadsheet', `${basename(output)}-${name}`);
}

type Numbers = 'size' | 'modified';
type Digests = 'digest' | 'fingerprint';

const form: Form<Numbers, Digests> = {
  title: 'manifest 4',
  numbers: ['size', 'modified'],
  digests: ['digest', 'fingerprint'],
};

/** A manifest as it lies on disk: files in code-point order of their paths. */
export type ManifestColumns = ReadColumns<Numbers, Digests>;

/** The columns of the last build's manifest; undefined when there is none that can be read. */
export function readManifestColumns(state: string): ManifestColumns | undefined {
  try {
    return decodeColumns(form, readFileSync(manifestPlace(state)));
  } catch {
    return undefined;
  }
}

/** The manifest of the last build; undefined when there is none that can be read. */
export function readManifest(state: string): Manifest | undefined {
  const columns = readManifestColumns(state);
  if (columns === undefined) return undefined;
  const { names, numbers, digestAt } = columns;
  const { size, modified } = numbers;
  return new Map(
    names.map((path, n): [OutputPath, ManifestEntry] => [
      path as OutputPath,
      {
        digest: digestAt('digest', n) as Digest,
        size: size[n] ?? -1,
        modified: modified[n] ?? -1,
        fingerprint: digestAt('fingerprint', n),
      },
    ]),
  );
}

/** Put a manifest in the place of the last one, in one step. */
export function writeManifest(state: string, manifest: Manifest): void {
  mkdirSync(state, { recursive: true });
  const entries = [...manifest.values()];
  const columns = encodeColumns(form, {
    names: [...manifest.keys()],
    numbers: {
      size: entries.map(({ size }) => size),
      modified: entries.map(({ modified }) => modified),
    },
    digests: {
      digest: entries.map(({ digest }) => digest),
      fingerprint: entries.map(({ fingerprint }) => fingerprint),
    },
  });
  replace(state, columns);
}

/** Put new entries for some of its files into the manifest, in one step. */
export function amendManifest(state: string, entries: ReadonlyMap<number, ManifestEntry>): void {
  const amendments = [...entries].map(([row, { digest, fingerprint, size, modified }]) => ({
    row,
    numbers: { size, modified },
    digests: { digest, ...(fingerprint === '' ? {} : { fingerprint }) },
  }));
  replace(state, amendColumns(form, readFileSync(manifestPlace(state)), amendments));
}

function replace(state: string, bytes: Uint8Array): void {
  writeFileSync(`${manifestPlace(state)}.new`, bytes);
  renameSync(`${manifestPlace(state)}.new`, manifestPlace(state));
}

function manifestPlace(state: string): string {
  return join(state, 'manifest.bin');
}
