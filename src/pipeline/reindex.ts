import type { OutputPath } from '../base/path.ts';
import type { Revision } from '../output/revision.ts';
import { stageFile } from '../output/stage-file.ts';
import type { StandingSite } from '../output/standing-site.ts';
import type { SearchVolume } from '../pages/search/plan-search.ts';
import type { SearchRecord } from '../pages/search/search-record.ts';
import { fromArchive, toArchive } from '../search/search-archive.ts';
import type { SearchFile } from '../search/search-file.ts';
import { startPagefind } from '../search/start-pagefind.ts';
import type { Memory } from '../store/memory.ts';
import type { ChangedStory } from './changed-stories.ts';
import { findablePages } from './findable-pages.ts';
import { planKey } from './fingerprint.ts';
import { isVolumeEntry, partFingerprint, pathOf, type SearchPart } from './search-parts.ts';

/** What volumes are made anew with. */
export interface ReindexTools {
  readonly site: StandingSite;
  readonly memory: Memory;
}

/**
 * Index the years of changed stories anew, of which nothing else has changed than their words. The number of years; undefined when
 * that is not possible by itself.
 */
export async function reindex(
  stories: readonly ChangedStory[],
  revision: Revision,
  tools: ReindexTools,
): Promise<number | undefined> {
  const entries = new Set(stories.flatMap(({ pages }) => pages.paths.filter(isVolumeEntry)));
  let indexed = 0;
  for (const entry of entries) {
    const change = changeOf(entry, stories, tools);
    if (change === undefined) return undefined;
    if (change.after.fingerprint === change.before.fingerprint) continue;
    const made = await filesOf(change, tools.memory);
    if (made === undefined || !replace(change, made.files, revision)) return undefined;
    remember(change, made.files, tools.memory);
    indexed += made.isNew ? 1 : 0;
  }
  return indexed;
}

/** A volume before and after. */
interface Change {
  readonly before: SearchPart;
  /** The files that it has. */
  readonly names: readonly string[];
  readonly after: SearchPart;
  readonly volume: SearchVolume;
  /** The volume as JSON. */
  readonly json: string;
}

function changeOf(
  entry: OutputPath,
  stories: readonly ChangedStory[],
  { site, memory }: ReindexTools,
): Change | undefined {
  const fingerprint = site.fingerprintOf(entry);
  if (fingerprint === undefined) return undefined;
  const last = memory.store.get(planKey(fingerprint)) as SearchVolume | undefined;
  const names = memory.store.get(fingerprint) as readonly string[] | undefined;
  if (last === undefined || names === undefined) return undefined;
  const changed = new Map(stories.map((story) => [story.source, story]));
  const volume = { ...last, records: last.records.map((record) => recordAfter(record, changed)) };
  const json = JSON.stringify(volume);
  const folder = entry.slice(0, entry.lastIndexOf('/'));
  return {
    before: { folder, fingerprint },
    names,
    after: { folder, fingerprint: partFingerprint(json, memory) },
    volume,
    json,
  };
}

function recordAfter(
  record: SearchRecord,
  changed: ReadonlyMap<SearchRecord['source'], ChangedStory>,
): SearchRecord {
  const story = changed.get(record.source);
  return story ? { ...record, prose: story.after.body.prose } : record;
}

async function filesOf(
  { volume, after }: Change,
  { search, store }: Memory,
): Promise<{ readonly files: readonly SearchFile[]; readonly isNew: boolean } | undefined> {
  const archive = search.get(after.fingerprint);
  if (archive) return { files: fromArchive(archive), isNew: false };
  const indexer = await startPagefind();
  try {
    return { files: await indexer.volume(findablePages(volume, store)), isNew: true };
  } catch {
    return undefined;
  } finally {
    await indexer.end();
  }
}

/** Put the files of a volume in the place of those that it had; false when somebody else has touched them. */
function replace(
  { before, names, after }: Change,
  files: readonly SearchFile[],
  revision: Revision,
): boolean {
  for (const { name, bytes } of files) {
    const path = pathOf(after, name);
    const slot = revision.slotFor(path) ?? revision.newSlot(path);
    if (slot === undefined) return false;
    revision.take(path, slot, stageFile(revision.state, slot, bytes), after.fingerprint);
  }
  const kept = new Set(files.map(({ name }) => name));
  for (const name of names) if (!kept.has(name)) revision.drop(pathOf(before, name));
  return true;
}

function remember(
  { before, after, json }: Change,
  files: readonly SearchFile[],
  { store, search }: Memory,
): void {
  store.putJson(planKey(after.fingerprint), json);
  store.put(
    after.fingerprint,
    files.map(({ name }) => name),
  );
  search.put(after.fingerprint, toArchive(files));
  search.remove(before.fingerprint);
}
