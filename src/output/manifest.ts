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

const version = 2;

/** The manifest of the last build; undefined when there is none that can be read. */
export function readManifest(state: string): Manifest | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(join(state, 'manifest.json'), 'utf8'));
    return isManifestFile(data)
      ? new Map(
          data.files.map(([path, digest, size, modified, fingerprint]) => [
            path,
            { digest, size, modified, fingerprint },
          ]),
        )
      : undefined;
  } catch {
    return undefined;
  }
}

/** Put a manifest in the place of the last one, in one step. */
export function writeManifest(state: string, manifest: Manifest): void {
  mkdirSync(state, { recursive: true });
  const files = [...manifest].map(([path, { digest, size, modified, fingerprint }]) => [
    ...[path, digest, size, modified, fingerprint],
  ]);
  const place = join(state, 'manifest.json');
  writeFileSync(`${place}.new`, `${JSON.stringify({ version, files })}\n`);
  renameSync(`${place}.new`, place);
}

/** Path, digest, size, modified, fingerprint. */
type Row = readonly [OutputPath, Digest, number, number, Digest | ''];

interface ManifestFile {
  readonly version: number;
  readonly files: readonly Row[];
}

function isManifestFile(data: unknown): data is ManifestFile {
  if (typeof data !== 'object' || data === null) return false;
  if (!('version' in data) || data.version !== version) return false;
  return 'files' in data && Array.isArray(data.files) && data.files.every(isRow);
}

function isRow(row: unknown): boolean {
  if (!Array.isArray(row) || row.length !== 5) return false;
  const [path, digest, size, modified, fingerprint] = row;
  return (
    typeof path === 'string' &&
    typeof digest === 'string' &&
    typeof fingerprint === 'string' &&
    Number.isFinite(size) &&
    Number.isFinite(modified)
  );
}
