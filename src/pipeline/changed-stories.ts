import { lstatSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { ContentPath } from '../base/path.ts';
import { stampOf } from '../base/stamp.ts';
import type { Document } from '../content/document.ts';
import { gistOf } from '../content/gist.ts';
import { makeEngine } from '../content/markdown/engine.ts';
import type { Memory } from '../store/memory.ts';
import type { LastBuild } from './last-build.ts';
import {
  type FileParser,
  fileParser,
  type ParsedFile,
  recall,
  type Understood,
} from './parse-files.ts';
import { type PrintedStory, readStoryPages } from './story-pages.ts';

/** A story whose words have changed, and nothing that anybody else can see of it. */
export interface ChangedStory {
  readonly place: string;
  readonly source: ContentPath;
  readonly file: ParsedFile;
  readonly before: Document;
  readonly after: Document;
  readonly pages: PrintedStory;
}

/** What stories are compared with. */
export interface LastStories {
  readonly last: LastBuild;
  readonly memory: Memory;
  /** The state folder. */
  readonly state: string;
  /** The content folder. */
  readonly content: string;
}

/** The stories in changed files; none when more has changed than their own words. `parsed`: files that had to be parsed. */
export async function changedStories(
  places: readonly string[],
  { last, memory, state, content }: LastStories,
): Promise<{ readonly stories?: readonly ChangedStory[]; readonly parsed: number }> {
  const storyPages = readStoryPages(state);
  const setup = { settings: last.basis.settings, version: memory.version };
  const parse = fileParser(setup, memory.store, await makeEngine());
  const stories: ChangedStory[] = [];
  let parsed = 0;
  for (const place of places) {
    const source = relative(content, place).split(sep).join('/').normalize('NFC') as ContentPath;
    const pages = storyPages.of(source);
    const before = pages && recall(pages.key, memory.store);
    const file = before && parsedAt(place, source, parse);
    parsed += file?.isNew ? 1 : 0;
    const documents = before && file && compared(source, before, file, last);
    if (!pages || !file || !documents) return { parsed };
    stories.push({ place, source, file, pages, ...documents });
  }
  return { stories, parsed };
}

function parsedAt(place: string, path: ContentPath, parse: FileParser): ParsedFile | undefined {
  const found = lstatSync(place, { throwIfNoEntry: false });
  const [file] = found ? parse([{ path, place, stamp: stampOf(found) }]) : [];
  return file && 'key' in file ? file : undefined;
}

/** A document before and after, unless others than its readers can tell the difference. */
function compared(
  source: ContentPath,
  before: Understood,
  { understood: after }: ParsedFile,
  last: LastBuild,
): Pick<ChangedStory, 'before' | 'after'> | undefined {
  if (before.document === undefined || after?.document === undefined) return undefined;
  if (JSON.stringify(before.diagnostics) !== JSON.stringify(after.diagnostics)) return undefined;
  // Whoever had something to say of the file may have said where in it.
  const places = othersOf(source, before, last).length > 0;
  const isAlike = gistOf(before.document, places) === gistOf(after.document, places);
  return isAlike ? { before: before.document, after: after.document } : undefined;
}

/** What the last build had to say of a file besides what the file alone shows. */
function othersOf(
  source: ContentPath,
  { diagnostics }: Understood,
  last: LastBuild,
): readonly Diagnostic[] {
  const own = new Set(diagnostics.map((diagnostic) => JSON.stringify(diagnostic)));
  return last.diagnostics.filter(
    (diagnostic) => diagnostic.place?.path === source && !own.has(JSON.stringify(diagnostic)),
  );
}
