import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import { type Stamp, stampOf } from '../../base/stamp.ts';
import { ledgerPath } from '../ledger/ledger.ts';
import { nameClash, notRegular, tooLarge, unreadable } from './source-mistakes.ts';

/** A content file as found on disk, before it is read. */
export interface SourceFile {
  readonly path: ContentPath;
  /** Where it lies. */
  readonly place: string;
  readonly stamp: Stamp;
}

/** Everything found in a content folder, each list in the order of paths. */
export interface Sources {
  /** Markdown files and the publication's settings. */
  readonly sources: readonly SourceFile[];
  /** Pictures and other files that lie beside the text. */
  readonly assets: readonly ContentPath[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Files of text over this many bytes are refused, before they are read. */
export const largestSource = 1_048_576;

/**
 * Look through a content folder. Only regular files count: links, pipes and sockets are reported and never opened. Names that
 * begin with `_` or `.` are passed over, except `_posts` and `_index.md`; so is the ledger of addresses. Of two files whose names differ only in their
 * Unicode form, the first counts.
 */
export function findSources(folder: string): Sources {
  const found: Found = { sources: [], assets: [], diagnostics: [], names: new Map() };
  readFolder(folder, '', found);
  const { sources, assets, diagnostics } = found;
  sources.sort((a, b) => (a.path < b.path ? -1 : 1));
  assets.sort();
  return { sources, assets, diagnostics };
}

interface Found {
  readonly sources: SourceFile[];
  readonly assets: ContentPath[];
  readonly diagnostics: Diagnostic[];
  /** Paths by how a system sees them that knows no case. */
  readonly names: Map<string, ContentPath>;
}

function readFolder(folder: string, below: string, found: Found): void {
  try {
    const entries = readdirSync(join(folder, below), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (isPassedOver(entry.name)) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (path !== ledgerPath) readEntry(folder, path, entry, found);
    }
  } catch (error) {
    found.diagnostics.push(unreadable(below as ContentPath, error));
  }
}

function isPassedOver(name: string): boolean {
  if (name === 'node_modules') return true;
  return (
    /^[._]/.test(name) && name !== '_posts' && !/^_index\.(?:md|markdown|mdown|mkd)$/i.test(name)
  );
}

function readEntry(folder: string, below: string, entry: Dirent, found: Found): void {
  const path = below.normalize('NFC') as ContentPath;
  if (entry.isDirectory()) {
    readFolder(folder, below, found);
  } else if (!entry.isFile()) {
    found.diagnostics.push(notRegular(path, entry.isSymbolicLink()));
  } else if (isNew(path, found)) {
    if (isSource(path)) findSource(join(folder, below), path, found);
    else found.assets.push(path);
  }
}

/** May this file count beside those already found? */
function isNew(path: ContentPath, { names, diagnostics }: Found): boolean {
  const key = path.toLowerCase();
  const other = names.get(key);
  if (other === undefined) {
    names.set(key, path);
    return true;
  }
  diagnostics.push(nameClash(path, other));
  return path !== other;
}

function isSource(path: string): boolean {
  return /\.(?:md|markdown|mdown|mkd)$/i.test(path) || /^publication\.ya?ml$/.test(path);
}

function findSource(place: string, path: ContentPath, found: Found): void {
  try {
    const state = lstatSync(place);
    if (!state.isFile()) found.diagnostics.push(notRegular(path, state.isSymbolicLink()));
    else if (state.size > largestSource) {
      found.diagnostics.push(tooLarge(path, state.size, largestSource));
    } else found.sources.push({ path, place, stamp: stampOf(state) });
  } catch (error) {
    found.diagnostics.push(unreadable(path, error));
  }
}
