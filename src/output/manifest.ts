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
}

/** The folder beside an output folder that holds what is known of it: `.broadsheet/dist-1a2b3c4d/`. */
export function stateFolder(output: string): string {
  const name = createHash('sha256').update(output).digest('hex').slice(0, 8);
  return join(dirname(output), '.broadsheet', `${basename(output)}-${name}`);
}

const version = 1;

/** The manifest of the last build; undefined when there is none that can be read. */
export function readManifest(state: string): Manifest | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(join(state, 'manifest.json'), 'utf8'));
    return isManifestFile(data)
      ? new Map(data.files.map(([path, ...entry]) => [path, entryOf(entry)]))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Put a manifest in the place of the last one, in one step. */
export function writeManifest(state: string, manifest: Manifest): void {
  mkdirSync(state, { recursive: true });
  const files = [...manifest].map(([path, { digest, size, modified }]) => [
    path,
    digest,
    size,
    modified,
  ]);
  const place = join(state, 'manifest.json');
  writeFileSync(`${place}.new`, `${JSON.stringify({ version, files })}\n`);
  renameSync(`${place}.new`, place);
}

interface ManifestFile {
  readonly version: number;
  readonly files: readonly (readonly [OutputPath, Digest, number, number])[];
}

function isManifestFile(data: unknown): data is ManifestFile {
  if (typeof data !== 'object' || data === null) return false;
  if (!('version' in data) || data.version !== version) return false;
  return 'files' in data && Array.isArray(data.files) && data.files.every(isRow);
}

function isRow(row: unknown): boolean {
  if (!Array.isArray(row) || row.length !== 4) return false;
  const [path, digest, size, modified] = row;
  return (
    typeof path === 'string' &&
    typeof digest === 'string' &&
    Number.isFinite(size) &&
    Number.isFinite(modified)
  );
}

function entryOf([digest, size, modified]: readonly [Digest, number, number]): ManifestEntry {
  return { digest, size, modified };
}
