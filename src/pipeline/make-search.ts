import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { Digest } from '../base/digest.ts';
import type { ContentPath, OutputPath } from '../base/path.ts';
import type { Output } from '../output/open-output.ts';
import { engineFolder } from '../pages/search/engine-folder.ts';
import type { PlannedSearch, SearchVolume } from '../pages/search/plan-search.ts';
import type { SearchFile } from '../search/search-file.ts';
import { type Indexer, startPagefind } from '../search/start-pagefind.ts';
import type { Memory } from '../store/memory.ts';
import { findablePages, LostProse } from './findable-pages.ts';
import { planKey } from './fingerprint.ts';
import { entryOf, partFingerprint, type SearchPart, takeKnown, takeMade } from './search-parts.ts';

/** What search is made with. */
export interface SearchTools {
  readonly output: Output;
  readonly memory: Memory;
  /** Make all of it anew? */
  readonly force: boolean;
  readonly onIndexed: (done: number, total: number) => void;
}

export interface MadeSearch {
  /** Number of years that had to be indexed, because no build had done so before. */
  readonly indexed: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The volumes of each story, by the files that stand for them. */
  readonly stories: ReadonlyMap<ContentPath, OutputPath>;
  /** What the store is to keep. */
  readonly kept: readonly Digest[];
  /** What the shelf is to keep. */
  readonly parts: readonly Digest[];
  /** Has the store lost what is to be indexed? */
  readonly isIncomplete: boolean;
}

/** Take engines and volumes into the output: as they stand there, from the shelf, or else made anew. Without Pagefind they are left out. */
export async function makeSearch(
  search: PlannedSearch | undefined,
  tools: SearchTools,
): Promise<MadeSearch> {
  const noted: Noted = { stories: new Map(), kept: [], parts: [] };
  const missing = search ? missingParts(search, noted, tools) : [];
  const indexed = missing.filter(({ kind }) => kind === 'volume').length;
  const done = { ...noted, indexed, diagnostics: [], isIncomplete: false };
  try {
    await makeParts(missing, tools);
    return done;
  } catch (error) {
    if (error instanceof LostProse) return { ...done, isIncomplete: true };
    if (error instanceof Unindexed)
      return { ...done, indexed: 0, diagnostics: [unavailable(error)] };
    throw error;
  }
}

interface Noted {
  readonly stories: Map<ContentPath, OutputPath>;
  readonly kept: Digest[];
  readonly parts: Digest[];
}

/** What must be made: from what is in the store, so that plans need not wait in memory. */
type MissingPart = SearchPart &
  ({ readonly kind: 'engine'; readonly lang: string } | { readonly kind: 'volume' });

function missingParts(
  { languages, volumes }: PlannedSearch,
  noted: Noted,
  { output, memory, force }: SearchTools,
): readonly MissingPart[] {
  const engines = languages.map((lang): MissingPart => {
    const fingerprint = partFingerprint(`engine ${lang}`, memory);
    return { kind: 'engine', lang, folder: engineFolder(lang), fingerprint };
  });
  const years = volumes.map(({ folder, plan }): MissingPart => {
    const volume = plan();
    const json = JSON.stringify(volume);
    const fingerprint = partFingerprint(json, memory);
    memory.store.putJson(planKey(fingerprint), json);
    noted.kept.push(planKey(fingerprint));
    for (const { source } of volume.records) noted.stories.set(source, entryOf(folder));
    return { kind: 'volume', folder, fingerprint };
  });
  const parts = [...engines, ...years];
  const fingerprints = parts.map(({ fingerprint }) => fingerprint);
  noted.kept.push(...fingerprints);
  noted.parts.push(...fingerprints);
  return parts.filter((part) => force || !takeKnown(part, output, memory));
}

async function makeParts(missing: readonly MissingPart[], tools: SearchTools): Promise<void> {
  if (missing.length === 0) return;
  const indexer = await startPagefind();
  try {
    for (const [n, part] of missing.entries()) {
      const files = await make(part, indexer, tools.memory).catch(explain);
      takeMade(part, files, tools.output, tools.memory);
      tools.onIndexed(n + 1, missing.length);
    }
  } finally {
    await indexer.end();
  }
}

/** Pagefind could not do it. */
class Unindexed extends Error {}

function explain(error: unknown): never {
  if (error instanceof LostProse) throw error;
  throw new Unindexed(error instanceof Error ? error.message : String(error));
}

async function make(
  part: MissingPart,
  indexer: Indexer,
  { store }: Memory,
): Promise<readonly SearchFile[]> {
  if (part.kind === 'engine') return indexer.engine(part.lang);
  const key = planKey(part.fingerprint);
  const volume = store.get(key) as SearchVolume | undefined;
  if (volume === undefined) throw new LostProse(key);
  return indexer.volume(findablePages(volume, store));
}

function unavailable({ message }: Unindexed): Diagnostic {
  const [reason = ''] = message.split('\n');
  return diagnose(
    'search-unavailable',
    undefined,
    `Readers cannot search this site, because Pagefind cannot index it here: ${reason}`,
    'Install the packages anew on this machine, build on another one, or set “search: no” in “publication.yml”',
  );
}
