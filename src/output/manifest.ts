import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

const version = 3;

/** The manifest of the last build; undefined when there is none that can be read. */
export function readManifest(state: string): Manifest | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(join(state, 'manifest.json'), 'utf8'));
    return isManifestFile(data) ? entriesIn(data) : undefined;
  } catch {
    return undefined;
  }
}

/** Put a manifest in the place of the last one, in one step. */
export function writeManifest(state: string, manifest: Manifest): void {
  mkdirSync(state, { recursive: true });
  const entries = [...manifest.values()];
  const file: ManifestFile = {
    version,
    paths: [...manifest.keys()].join(separator),
    digests: entries.map(({ digest }) => digest.padEnd(digits)).join(''),
    fingerprints: entries.map(({ fingerprint }) => fingerprint.padEnd(digits)).join(''),
    size: entries.map(({ size }) => size),
    modified: entries.map(({ modified }) => modified),
  };
  const place = join(state, 'manifest.json');
  writeFileSync(`${place}.new`, `${JSON.stringify(file)}\n`);
  renameSync(`${place}.new`, place);
}

/** Columns, since a few long values are read several times faster than many small ones. */
interface ManifestFile {
  readonly version: number;
  /** Joined by `separator`, which stands in no path. */
  readonly paths: string;
  /** One after the other, 64 digits or spaces each. */
  readonly digests: string;
  readonly fingerprints: string;
  readonly size: readonly number[];
  readonly modified: readonly number[];
}

const digits = 64;
const separator = '\0';

function entriesIn({ paths, digests, fingerprints, size, modified }: ManifestFile): Manifest {
  const pathList = paths.split(separator);
  const digestAt = (column: string, n: number): Digest =>
    column.slice(n * digits, (n + 1) * digits).trimEnd() as Digest;
  return new Map(
    size.map((bytes, n): [OutputPath, ManifestEntry] => [
      pathList[n] as OutputPath,
      {
        digest: digestAt(digests, n),
        size: bytes,
        modified: modified[n] ?? -1,
        fingerprint: digestAt(fingerprints, n),
      },
    ]),
  );
}

function isManifestFile(data: unknown): data is ManifestFile {
  if (typeof data !== 'object' || data === null) return false;
  const {
    version: written,
    paths,
    digests,
    fingerprints,
    size,
    modified,
  } = data as Partial<ManifestFile>;
  if (written !== version || typeof paths !== 'string') return false;
  return (
    [digests, fingerprints].every((column) => column?.length === (size?.length ?? -1) * digits) &&
    [size, modified].every(
      (column) =>
        Array.isArray(column) && column.length === size?.length && column.every(Number.isFinite),
    )
  );
}
