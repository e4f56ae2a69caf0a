import { join } from 'node:path';
import { type Diagnostic, hasErrors } from './base/diagnostic.ts';
import { withoutEchoes } from './base/without-echoes.ts';
import { contentKind } from './content/kind.ts';
import { readSettings } from './content/settings/read-settings.ts';
import { parseSettings } from './content/settings/settings.ts';
import { dateStories } from './content/sources/date-stories.ts';
import { readGitHistory } from './content/sources/git-history.ts';
import { readSource, type SourceText } from './content/sources/read-source.ts';
import { findSources, type SourceFile } from './content/sources/source.ts';
import { checkCopies } from './output/check-copies.ts';
import { type Changes, openOutput } from './output/open-output.ts';
import { prepareState } from './output/prepare-state.ts';
import { diskProblem, type Problem } from './output/problem.ts';
import { type CopiedFile, readPublicFiles } from './output/public-files.ts';
import { type PagePlan, planPages } from './pages/plan-pages.ts';
import type { Kind } from './pages/view.ts';
import { type ParsedSources, parseSources } from './parse-sources.ts';
import { startPress } from './press/start-press.ts';
import { type Edition, printSite } from './print-site.ts';
import { assembleSite } from './site/assemble-site.ts';
import type { Site } from './site/site.ts';
import type { Show } from './site/stories/visibility.ts';
import type { Memory } from './store/memory.ts';

export interface BuildOptions {
  readonly folders: Folders;
  /** Takes the place of the publication's own `url`. */
  readonly baseUrl?: string;
  /**
   * The moment of publication, in milliseconds since 1970, given the publication's time zone. It decides embargoes, so that
   * a build can be repeated.
   */
  readonly now: (timeZone: string) => number;
  readonly show: Show;
  /** Do warnings stop the build, as errors do? */
  readonly strict: boolean;
  /** What builds into this output remember of each other; asked for with the folder in which that may be kept. */
  readonly openMemory: (folder: string) => Memory;
  readonly onProgress?: (progress: Progress) => void;
}

/** Absolute paths. */
export interface Folders {
  readonly content: string;
  readonly public: string;
  /** The publication's own templates. */
  readonly templates: string;
  readonly output: string;
  /** Broadsheet's own folder, which holds the templates that come with it. */
  readonly package: string;
}

export interface Progress {
  readonly step: 'read' | 'print';
  readonly done: number;
  readonly total: number;
}

/** How a build ended. Unless it was `published`, nothing was written. */
export type BuildResult = { readonly diagnostics: readonly Diagnostic[] } & (
  | { readonly outcome: 'published'; readonly changes: Changes; readonly counts: Counts }
  /** By mistakes in content or templates. */
  | { readonly outcome: 'stopped' }
  /** By the output folder or the disk. */
  | { readonly outcome: 'refused'; readonly problem: Problem }
);

interface Counts {
  readonly stories: number;
  readonly pages: Readonly<Partial<Record<Kind, number>>>;
}

/** Turn a content folder into a published site, or say what is in the way. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { folders } = options;
  const prepared = prepareState(folders.output, sourceFolders(folders));
  if ('problem' in prepared) return { outcome: 'refused', ...prepared, diagnostics: [] };
  const { state } = prepared;
  const memory = options.openMemory(state.folder);

  const { site, diagnostics: unread, ...read } = await readSite({ ...options, memory });
  const plan = planPages(site);
  const templates = [folders.templates, join(folders.package, 'templates')];
  const { press, diagnostics: uncompiled } = await startPress(templates, folders.package, memory);
  const { files, diagnostics: uncopied } = readPublicFiles(folders.public);

  const diagnostics = [
    ...[unread, plan.diagnostics, uncompiled, uncopied],
    checkCopies(files, plan.pages),
  ].flat();
  const result =
    press === undefined || isStopped(diagnostics, options)
      ? ({ outcome: 'stopped', diagnostics } as const)
      : publish(
          { site, plan, press, copies: [...files, ...mediaOf(plan, folders)] },
          { ...options, memory, diagnostics },
        );

  if (result.outcome === 'refused') state.discard();
  else {
    memory.store.keep([...read.kept, ...(press?.kept ?? [])]);
    memory.seen.save();
  }
  return result;
}

/** What the content folder says, before anything is planned. */
export interface ReadSite extends Pick<ParsedSources, 'documents' | 'kept' | 'parsed'> {
  readonly sources: readonly SourceFile[];
  readonly site: Site;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a site is read with. */
export type ReadOptions = Pick<
  BuildOptions,
  'folders' | 'baseUrl' | 'now' | 'show' | 'onProgress'
> & {
  readonly memory: Memory;
};

/** Read a content folder: files into documents, documents into a site. */
export async function readSite(options: ReadOptions): Promise<ReadSite> {
  const { folders, baseUrl, now, show, memory, onProgress } = options;
  const { sources, assets, diagnostics: unread } = findSources(folders.content);
  const { publication, diagnostics: unsettled } = readSettings(settingsIn(sources), baseUrl);

  const parsed = await parseSources(sources, {
    ...memory,
    settings: parseSettings(publication),
    onParsed: (done, total) => onProgress?.({ step: 'read', done, total }),
  });
  const dated = dateStories(parsed.documents, () => readGitHistory(folders.content));
  const site = assembleSite({
    publication,
    documents: dated.documents,
    assets,
    now: now(publication.timeZone),
    show,
  });
  const diagnostics = [
    ...[unread, unsettled, parsed.diagnostics, dated.diagnostics],
    site.diagnostics,
  ].flat();
  return {
    ...parsed,
    sources,
    documents: dated.documents,
    site,
    diagnostics: withoutEchoes(diagnostics),
  };
}

/** The text of `publication.yml`, if there is one that can be read; if it cannot, parsing will say so. */
function settingsIn(sources: readonly SourceFile[]): SourceText | undefined {
  const source = sources.find(({ path }) => contentKind(path) === 'publication');
  const read = source && readSource(source);
  return read && 'bytes' in read ? { path: source.path, bytes: read.bytes } : undefined;
}

function sourceFolders({ content, public: publicFolder, templates }: Folders) {
  return { content, public: publicFolder, templates };
}

function isStopped(diagnostics: readonly Diagnostic[], { strict }: BuildOptions): boolean {
  const warned = diagnostics.some(({ severity }) => severity === 'warning');
  return hasErrors(diagnostics) || (strict && warned);
}

function mediaOf({ media }: PagePlan, { content }: Folders): readonly CopiedFile[] {
  return media.map(({ from, to }) => ({ from: join(content, from), to }));
}

interface Printing extends Pick<BuildOptions, 'folders' | 'onProgress'> {
  readonly memory: Memory;
  readonly diagnostics: readonly Diagnostic[];
}

/** Print every page into a staged site, and put it in the place of the last one when all of it is there. */
function publish(
  edition: Edition,
  { folders, memory, diagnostics, onProgress }: Printing,
): BuildResult {
  const { site, plan, press, copies } = edition;
  const paths = [...plan.pages, ...plan.exports, ...press.assets.files].map(({ path }) => path);
  const all = [...paths, ...copies.map(({ to }) => to)];
  const opened = openOutput(folders.output, all, sourceFolders(folders));
  if ('problem' in opened) return { outcome: 'refused', problem: opened.problem, diagnostics };
  const { output } = opened;
  try {
    const printed = printSite(output, edition, memory, (done, total) =>
      onProgress?.({ step: 'print', done, total }),
    );
    if (printed.diagnostics.length > 0) {
      output.discard();
      return { outcome: 'stopped', diagnostics: [...diagnostics, ...printed.diagnostics] };
    }
    const counts = countsOf(site, plan);
    return { outcome: 'published', changes: output.commit(), counts, diagnostics };
  } catch (error) {
    return { outcome: 'refused', problem: diskProblem(error), diagnostics };
  }
}

function countsOf(site: Site, { pages }: PagePlan): Counts {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { view } of pages) counts[view.kind] = (counts[view.kind] ?? 0) + 1;
  return { stories: site.stories.length, pages: counts };
}
