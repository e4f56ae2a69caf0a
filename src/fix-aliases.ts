import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from './base/diagnostic.ts';
import type { ContentPath, UrlPath } from './base/path.ts';
import type { Sketch } from './content/document.ts';
import { storyAliases } from './content/fields/story-aliases.ts';
import { readFrontMatter } from './content/front-matter/front-matter.ts';
import { withoutField } from './content/front-matter/without-field.ts';
import {
  type WrittenFrontMatter,
  writeFrontMatter,
} from './content/front-matter/write-front-matter.ts';
import type { LedgerEntry } from './content/ledger/ledger.ts';
import { readGitRenames } from './content/sources/git-renames.ts';
import { stateFolder } from './output/manifest.ts';
import { realPlace } from './output/place.ts';
import { reviseLedger } from './pages/ledger/revise-ledger.ts';
import { planPages } from './pages/plan-pages.ts';
import type { BuildOptions } from './pipeline/build-options.ts';
import { readSite } from './pipeline/read-site.ts';
import { makeCrew } from './press/crew.ts';
import type { Site } from './site/site.ts';
import { newMemory } from './store/memory.ts';

/** A story or page that was renamed, with the addresses that it takes along. */
export interface RenamedFile {
  readonly path: ContentPath;
  readonly added: readonly UrlPath[];
  /** Absent when its front matter cannot be changed safely. */
  readonly fixed?: WrittenFrontMatter;
}

export interface FixedAliases {
  readonly files: readonly RenamedFile[];
  /** Lost addresses of which nobody knows where their stories went. */
  readonly unknown: readonly UrlPath[];
  /** What keeps the ledger from being read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the publication is, when, and what builds remember of it: that is only read. */
type FixOptions = Pick<BuildOptions, 'folders' | 'now' | 'openMemory'>;

/**
 * Find the stories and pages whose published addresses would be lost because they were renamed, and write these addresses under
 * `aliases`. A file is found by its old name when it only stands elsewhere, by its `id`, by what git knows of renames, or because it
 * holds what the old file held when it was last built.
 */
export async function fixAliases(options: FixOptions): Promise<FixedAliases> {
  const read = await readSite({
    ...options,
    ...{ show: { drafts: false, future: false, expired: false }, ledger: 'write' },
    ...{ memory: newMemory(), crew: makeCrew(0, '') },
  });
  const { site, ledger, documents } = read;
  const diagnostics = read.diagnostics.filter(({ place }) => place?.path === 'addresses.lock');
  if (ledger === undefined || diagnostics.length > 0)
    return { files: [], unknown: [], diagnostics };
  const use = { use: 'write', allowRemoved: false } as const;
  const { lost } = reviseLedger(ledger, site, planPages(site), use);
  const wanted = lost.filter(({ kind }) => kind === 'story' || kind === 'page');
  const find = wanted.length === 0 ? () => undefined : makeFinder(site, documents, options);
  const byFile = new Map<ContentPath, UrlPath[]>();
  const unknown: UrlPath[] = [];
  for (const entry of wanted) {
    const path = find(entry);
    if (path === undefined) unknown.push(entry.url);
    else byFile.set(path, [...(byFile.get(path) ?? []), entry.url]);
  }
  const { content } = options.folders;
  const files = [...byFile].map(([path, added]) => fixFile(join(content, path), path, added));
  return { files, unknown, diagnostics };
}

type Finder = (entry: LedgerEntry) => ContentPath | undefined;

function makeFinder(
  site: Site,
  documents: readonly Sketch[],
  { folders: { content, output }, openMemory }: FixOptions,
): Finder {
  const { seen } = openMemory(stateFolder(realPlace(output)));
  const stories = [...site.storiesByPath.values(), ...site.pages];
  const standing = new Set<string>(stories.map(({ source }) => source));
  const renames = readGitRenames(content);
  const byId = new Map(site.published.map(({ id, source }) => [id, source]));
  const byDigest = new Map(documents.map(({ path, digest: own }) => [own, path]));
  const stands = (path: string | undefined): path is ContentPath =>
    path !== undefined && standing.has(path);
  return ({ source = '', id }) => {
    const held = seen.lastDigestOf(join(content, source));
    const possible = [
      source,
      id === undefined ? undefined : byId.get(id),
      followed(source as ContentPath, renames, standing),
      held && byDigest.get(held),
    ];
    return possible.find(stands);
  };
}

/** Where a file is after all its renames; undefined when it is not there any more. */
function followed(
  source: ContentPath,
  renames: ReadonlyMap<ContentPath, ContentPath>,
  standing: ReadonlySet<string>,
): ContentPath | undefined {
  const passed = new Set<ContentPath>();
  let path: ContentPath | undefined = source;
  while (path !== undefined && !passed.has(path)) {
    if (standing.has(path)) return path;
    passed.add(path);
    path = renames.get(path);
  }
  return undefined;
}

function fixFile(place: string, path: ContentPath, added: readonly UrlPath[]): RenamedFile {
  const text = readFileSync(place, 'utf8');
  const { values } = readFrontMatter(text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n'), path);
  const spellings = ['aliases', ...storyAliases.aliases];
  const name = spellings.find((spelling) => values[spelling] !== undefined);
  const before = name === undefined ? text : withoutField(text, name);
  const aliases = [...textsIn(name === undefined ? undefined : values[name]), ...added];
  const fixed = before && writeFrontMatter(before, { [name ?? 'aliases']: aliases });
  return fixed ? { path, added, fixed } : { path, added };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(',').map((text) => text.trim());
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
