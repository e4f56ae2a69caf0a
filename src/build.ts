import { join } from 'node:path';
import type { Digest } from './base/digest.ts';
import { given } from './base/given.ts';
import type { OutputPath } from './base/path.ts';
import type { Ledger } from './content/ledger/ledger.ts';
import { checkCopies } from './output/check-copies.ts';
import { type CopiedFile, readPublicFiles } from './output/public-files.ts';
import { type RevisedLedger, reviseLedger } from './pages/ledger/revise-ledger.ts';
import { type PagePlan, planPages } from './pages/plan-pages.ts';
import type { BuildOptions, Folders } from './pipeline/build-options.ts';
import type { Basis, BuildResult } from './pipeline/build-result.ts';
import { drawIcons } from './pipeline/draw-icons.ts';
import { hireCrew } from './pipeline/hire-crew.ts';
import { isStopped } from './pipeline/is-stopped.ts';
import { loadLanguages } from './pipeline/load-languages.ts';
import { lookAtPictures } from './pipeline/look-at-pictures.ts';
import { withoutDoubtfulLosses } from './pipeline/lost-addresses.ts';
import { type PublishedSite, publishSite } from './pipeline/publish-site.ts';
import { type ReadSite, readSite } from './pipeline/read-site.ts';
import { LostText } from './pipeline/text-holder.ts';
import type { Crew } from './press/crew.ts';
import { startPress } from './press/start-press.ts';
import { makeStep } from './press/timed.ts';
import type { Site } from './site/site.ts';
import type { Memory } from './store/memory.ts';

/** Turn a content folder into a published site, or say what is in the way. Nothing is written unless it is `published`. */
export async function build(options: BuildOptions, memory: Memory): Promise<Built> {
  const crew = hireCrew(memory, options);
  try {
    return await buildWith({ ...options, memory, crew });
  } catch (error) {
    if (!(error instanceof LostText)) throw error;
    memory.forget();
    return await buildWith({ ...options, memory, crew });
  } finally {
    await crew.end();
  }
}

/** How a build ended, and what a published site was made with. */
export interface Built {
  readonly result: BuildResult;
  readonly basis?: Basis;
}

type Tools = BuildOptions & { readonly memory: Memory; readonly crew: Crew };

async function buildWith(options: Tools): Promise<Built> {
  const { folders, memory } = options;
  const templates = [folders.templates, join(folders.package, 'templates')];
  const step = makeStep(options.onTimed);
  const starting = step('compile templates', () => startPress(templates, folders.package, memory));
  const { site, diagnostics: unread, kept, ...read } = leastOf(await readSite(options));
  const { files, diagnostics: uncopied } = readPublicFiles(folders.public);
  const looking = { content: folders.content, memory, atOnce: options.threads };
  const pictures = await step('look at pictures', () => lookAtPictures(site.pictures, looking));
  const drawn = await step('draw icons', () => drawIcons(files, options));
  const languages = await loadLanguages(site.publication);
  const plan = step('plan', () =>
    planPages(site, pathsOf(files), pictures, drawn.icons, languages),
  );
  const revised = step('compare addresses', () => revise(read.ledger, site, plan, options));
  const { press, diagnostics: uncompiled } = await starting;

  const misplaced = checkCopies(files, plan);
  const made = [pictures, drawn, plan].flatMap((one) => one.diagnostics);
  const found = [unread, made, uncompiled, uncopied, misplaced].flat();
  const diagnostics = [...found, ...withoutDoubtfulLosses(revised?.diagnostics ?? [], found)];
  const edition =
    press && !isStopped(diagnostics, options)
      ? { site, plan, press, ...drawn, copies: [...files, ...mediaOf(plan, folders)] }
      : undefined;
  const published: PublishedSite = edition
    ? await publishSite(edition, { ...read, diagnostics, ...given({ revised }) }, options)
    : { result: { outcome: 'stopped', diagnostics } };
  const { result, basis, kept: plans, search } = published;
  if (result === undefined) {
    memory.forget();
    return buildWith(options);
  }
  step('remember', () => {
    if (plans === undefined) return memory.store.keepAll();
    memory.store.keep([...kept, ...pictures.kept, ...(press?.kept ?? []), ...plans]);
    keepFiles(fingerprintsOf(plan.pictures, drawn.icons), search, memory);
  });
  return { result, ...given({ basis }) };
}

/** Of the shelves, what this site has. */
function keepFiles(
  pictures: ReadonlySet<Digest>,
  search: readonly Digest[] | undefined,
  memory: Memory,
): void {
  memory.pictures.keep(pictures);
  memory.search.keep(new Set(search));
}

function pathsOf(files: readonly CopiedFile[]): readonly OutputPath[] {
  return files.map(({ to }) => to);
}

function fingerprintsOf(...made: readonly (readonly { readonly fingerprint: Digest }[])[]) {
  return new Set(made.flat().map(({ fingerprint }) => fingerprint));
}

/** What goes on, without the documents: the site has what it needs of them. */
function leastOf({
  documents: _,
  sources: __,
  ...read
}: ReadSite): Omit<ReadSite, 'documents' | 'sources'> {
  return read;
}

/** The ledger compared with the plan; undefined where nobody remembers addresses. */
function revise(
  ledger: Ledger | undefined,
  site: Site,
  plan: PagePlan,
  { ledger: use, allowRemoved = false }: BuildOptions,
): RevisedLedger | undefined {
  return ledger && use && reviseLedger(ledger, site, plan, { use, allowRemoved });
}

function mediaOf({ media }: PagePlan, { content }: Folders): readonly CopiedFile[] {
  return media.map(({ from, to }) => ({ from: join(content, from), to }));
}
