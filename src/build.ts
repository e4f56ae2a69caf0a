import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hrefOf } from './base/address.ts';
import { type Diagnostic, hasErrors } from './base/diagnostic.ts';
import type { OutputPath, UrlPath } from './base/path.ts';
import { withoutEchoes } from './base/without-echoes.ts';
import type { Document } from './content/document.ts';
import { makeEngine } from './content/markdown/engine.ts';
import { parseDocuments } from './content/parse-documents.ts';
import type { Prose } from './content/prose.ts';
import { readSettings } from './content/settings/read-settings.ts';
import { dateStories } from './content/sources/date-stories.ts';
import { readGitHistory } from './content/sources/git-history.ts';
import { readSources, type SourceFile } from './content/sources/source.ts';
import { checkCopies } from './output/check-copies.ts';
import { type Changes, type Output, openOutput } from './output/open-output.ts';
import { diskProblem, type Problem } from './output/problem.ts';
import { type CopiedFile, readPublicFiles } from './output/public-files.ts';
import { type PagePlan, planPages } from './pages/plan-pages.ts';
import type { Kind } from './pages/view.ts';
import { explainFailure } from './press/explain-failure.ts';
import { type Press, startPress } from './press/start-press.ts';
import { type RenderContext, renderPage } from './render/render-page.ts';
import { assembleSite } from './site/assemble-site.ts';
import type { Site } from './site/site.ts';
import type { Show } from './site/stories/visibility.ts';
import type { Store } from './store/store.ts';

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
  readonly store: Store;
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
  const { site, diagnostics: unread } = await readSite(options);
  const plan = planPages(site);

  const templates = [folders.templates, join(folders.package, 'templates')];
  const { press, diagnostics: uncompiled } = await startPress(templates, folders.package);
  const { files, diagnostics: uncopied } = readPublicFiles(folders.public);

  const diagnostics = [
    ...[unread, plan.diagnostics, uncompiled, uncopied],
    checkCopies(files, plan.pages),
  ].flat();
  if (press === undefined || isStopped(diagnostics, options))
    return { outcome: 'stopped', diagnostics };

  const copies = [...files, ...mediaOf(plan, folders)];
  return publish({ site, plan, press, copies }, diagnostics, options);
}

/** What the content folder says, before anything is planned. */
export interface ReadSite {
  readonly sources: readonly SourceFile[];
  readonly documents: readonly Document[];
  readonly site: Site;
  readonly diagnostics: readonly Diagnostic[];
}

/** Read a content folder: files into documents, documents into a site. */
export async function readSite({
  folders,
  baseUrl,
  now,
  show,
  store,
  onProgress,
}: Omit<BuildOptions, 'strict'>): Promise<ReadSite> {
  const { sources, assets, diagnostics: unread } = readSources(folders.content);
  const { publication, diagnostics: unsettled } = readSettings(sources, baseUrl);

  const { documents, diagnostics: unparsed } = parseDocuments(
    sources,
    publication,
    await makeEngine(),
    {
      onProse: ({ body }, prose) => store.put(body.prose, prose),
      onParsed: (done, total) => onProgress?.({ step: 'read', done, total }),
    },
  );
  const dated = dateStories(documents, () => readGitHistory(folders.content));
  const site = assembleSite({
    publication,
    documents: dated.documents,
    assets,
    now: now(publication.timeZone),
    show,
  });
  const diagnostics = [unread, unsettled, unparsed, dated.diagnostics, site.diagnostics].flat();
  return {
    sources,
    documents: dated.documents,
    site,
    diagnostics: withoutEchoes(diagnostics),
  };
}

function isStopped(diagnostics: readonly Diagnostic[], { strict }: BuildOptions): boolean {
  const warned = diagnostics.some(({ severity }) => severity === 'warning');
  return hasErrors(diagnostics) || (strict && warned);
}

/** Everything that goes to print. */
interface Edition {
  readonly site: Site;
  readonly plan: PagePlan;
  readonly press: Press;
  readonly copies: readonly CopiedFile[];
}

function mediaOf({ media }: PagePlan, { content }: Folders): readonly CopiedFile[] {
  return media.map(({ from, to }) => ({ from: join(content, from), to }));
}

/** Render every page into a staged site, and put it in the place of the last one when all of it is there. */
function publish(
  edition: Edition,
  diagnostics: readonly Diagnostic[],
  options: BuildOptions,
): BuildResult {
  const { site, plan, press, copies } = edition;
  const { output: folder, content, public: publicFolder, templates } = options.folders;
  const paths = [...plan.pages, ...plan.exports, ...press.assets.files].map(({ path }) => path);
  const opened = openOutput(folder, [...paths, ...copies.map(({ to }) => to)], {
    content,
    public: publicFolder,
    templates,
  });
  if ('problem' in opened) return { outcome: 'refused', problem: opened.problem, diagnostics };
  const { output } = opened;
  try {
    const failures = stageAll(output, edition, options);
    if (failures.length > 0) {
      output.discard();
      return { outcome: 'stopped', diagnostics: [...diagnostics, ...failures] };
    }
    const counts = countsOf(site, plan);
    return { outcome: 'published', changes: output.commit(), counts, diagnostics };
  } catch (error) {
    return { outcome: 'refused', problem: diskProblem(error), diagnostics };
  }
}

function stageAll(
  output: Output,
  edition: Edition,
  { store, onProgress }: BuildOptions,
): readonly Diagnostic[] {
  const { plan, press, copies } = edition;
  const context = renderContext(edition);
  const failures: Diagnostic[] = [];
  for (const [n, page] of plan.pages.entries()) {
    const prose = page.prose && (store.get(page.prose.digest) as Prose | undefined);
    const file = rendered(() => renderPage(page, prose, context));
    if ('contents' in file) output.stage(file);
    else failures.push(explainFailure(file.error, page, press.templates));
    onProgress?.({ step: 'print', done: n + 1, total: plan.pages.length });
  }
  for (const planned of plan.exports) {
    const prose = store.get(planned.prose.digest) as Prose | undefined;
    output.stage(renderPage(planned, prose, context));
  }
  for (const file of press.assets.files) output.stage(file);
  for (const { from, to } of copies) output.stage({ path: to, contents: readFileSync(from) });
  return failures;
}

/** A template is a publication's own code, so it may throw anything. */
function rendered<File>(render: () => File): File | { readonly error: unknown } {
  try {
    return render();
  } catch (error) {
    return { error };
  }
}

function renderContext({ site, plan, press, copies }: Edition): RenderContext {
  const icon = copies.find(({ to }) => to === 'favicon.svg');
  const paths: Readonly<Record<string, OutputPath>> = {
    ...press.assets.paths,
    ...(icon ? { 'favicon.svg': icon.to } : {}),
  };
  const hrefs = Object.entries(paths).map(
    ([name, path]) => [name, hrefOf(site.publication.basePath, `/${path}` as UrlPath)] as const,
  );
  return {
    frame: plan.frame,
    assets: Object.fromEntries(hrefs),
    renderer: press.templates.render,
  };
}

function countsOf(site: Site, { pages }: PagePlan): Counts {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { view } of pages) counts[view.kind] = (counts[view.kind] ?? 0) + 1;
  return { stories: site.stories.length, pages: counts };
}
