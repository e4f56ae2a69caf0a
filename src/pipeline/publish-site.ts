import type { Digest } from '../base/digest.ts';
import { given } from '../base/given.ts';
import { type Output, openOutput } from '../output/open-output.ts';
import { sourceFolders } from '../output/place.ts';
import { diskProblem } from '../output/problem.ts';
import { stageFile } from '../output/stage-file.ts';
import type { RevisedLedger } from '../pages/ledger/revise-ledger.ts';
import type { PagePlan } from '../pages/plan-pages.ts';
import type { Kind } from '../pages/view.ts';
import type { Crew } from '../press/crew.ts';
import { makeStep } from '../press/timed.ts';
import type { Site } from '../site/site.ts';
import type { Memory } from '../store/memory.ts';
import type { BuildOptions } from './build-options.ts';
import type { Basis, BuildResult, Counts } from './build-result.ts';
import type { DrawnIcon } from './draw-icons.ts';
import { type StagedLedger, stageLedger } from './ledger-file.ts';
import { type MadePictures, makePictures } from './make-pictures.ts';
import { type Edition, type Printed, printSite, surroundingsOf } from './print-site.ts';
import type { ReadSite } from './read-site.ts';
import { writeRenderedPages } from './rendered-pages.ts';
import { writeStoryPages } from './story-pages.ts';

type Tools = BuildOptions & { readonly memory: Memory; readonly crew: Crew };

type Read = Pick<ReadSite, 'parsed' | 'keys' | 'settings' | 'moment' | 'diagnostics' | 'ledger'> & {
  readonly revised?: RevisedLedger;
};

/** What came of publishing an edition. */
export interface PublishedSite {
  /** Undefined when the memory has lost some of what was to be printed. */
  readonly result: BuildResult | undefined;
  /** When the site is published: what it was made with, and what the store is to keep for the next build. */
  readonly basis?: Basis;
  readonly kept?: readonly Digest[];
}

/** Print every page into a staged site, and put it in the place of the last one when all of it is there. */
export async function publishSite(
  edition: Edition,
  read: Read,
  options: Tools,
): Promise<PublishedSite> {
  const { plan, press, copies, icons } = edition;
  const { folders } = options;
  const { diagnostics } = read;
  const paths = [...plan.pages, ...plan.exports, ...press.assets.files].map(({ path }) => path);
  const all = [...paths, ...[...copies, ...plan.pictures, ...icons].map(({ to }) => to)];
  const opened = openOutput(folders.output, all, sourceFolders(folders));
  if ('problem' in opened)
    return { result: { outcome: 'refused', problem: opened.problem, diagnostics } };
  const { output } = opened;
  try {
    const printed = await print(edition, output, options);
    const made = await make(edition, output, options);
    const isLost = !takeIcons(icons, output, options);
    const problems = [...printed.diagnostics, ...made.diagnostics];
    const isIncomplete = printed.isIncomplete || isLost;
    const isWhole = !isIncomplete && problems.length === 0;
    const encoded = made.encoded + edition.encoded;
    if (isWhole) {
      const staged = given({ staged: stageRevised(read, folders.content) });
      return commit(edition, read, { ...printed, encoded, ...staged }, output, options);
    }
    output.discard();
    if (isIncomplete) return { result: undefined };
    const all = [...diagnostics, ...problems];
    return { result: { outcome: 'stopped', diagnostics: all } };
  } catch (error) {
    return { result: { outcome: 'refused', problem: diskProblem(error), diagnostics } };
  }
}

/** False when the shelf has lost one of them. */
function takeIcons(icons: readonly DrawnIcon[], output: Output, { memory, force }: Tools): boolean {
  return icons.every(({ to, fingerprint }) => {
    if (!force && output.keep(to, fingerprint)) return true;
    const bytes = memory.pictures.get(fingerprint);
    if (bytes === undefined) return false;
    const slot = output.slotFor(to);
    output.take(to, slot, stageFile(output.state, slot, bytes), fingerprint);
    return true;
  });
}

function print(
  edition: Edition,
  output: Output,
  { memory, crew, force, onTimed, onProgress }: Tools,
): Promise<Printed> {
  return makeStep(onTimed)('print', () =>
    printSite(edition, {
      output,
      memory,
      crew,
      force,
      onPrinted: (done, total) => onProgress?.({ step: 'print', done, total }),
      ...given({ onTimed }),
    }),
  );
}

function make(
  { plan }: Edition,
  output: Output,
  { folders, memory, force, threads, onTimed, onProgress }: Tools,
): Promise<MadePictures> {
  return makeStep(onTimed)('make pictures', () =>
    makePictures(plan.pictures, {
      content: folders.content,
      output,
      memory,
      force,
      atOnce: threads,
      onMade: (done, total) => onProgress?.({ step: 'pictures', done, total }),
    }),
  );
}

/** Undefined when the ledger stays as it is. */
function stageRevised({ ledger, revised }: Read, content: string): StagedLedger | undefined {
  return ledger && revised?.next && stageLedger(content, revised.next, ledger);
}

function commit(
  edition: Edition,
  { parsed, keys, settings, moment, diagnostics, revised }: Read,
  made: Printed & Pick<MadePictures, 'encoded'> & { readonly staged?: StagedLedger },
  output: Output,
  { onTimed, memory }: Tools,
): PublishedSite {
  const { rendered, stories, plans, encoded, staged } = made;
  const changes = makeStep(onTimed)('publish', () => output.commit());
  const place = staged?.commit(memory.seen);
  if (rendered.size > 0) writeRenderedPages(output.state, rendered);
  writeStoryPages(
    output.state,
    new Map(
      [...stories].flatMap(([source, paths]) => {
        const key = keys.get(source);
        return key ? [[source, { key, paths }] as const] : [];
      }),
    ),
  );
  const result: BuildResult = {
    outcome: 'published',
    changes,
    counts: countsOf(edition.site, edition.plan),
    work: { parsed, rendered: rendered.size, encoded },
    moment,
    diagnostics,
    ...(place === undefined
      ? {}
      : { ledger: { place, added: revised?.added ?? 0, forgotten: revised?.forgotten ?? 0 } }),
  };
  return { result, basis: { settings, ...basisOf(edition) }, kept: plans };
}

function basisOf(edition: Edition): Omit<Basis, 'settings'> {
  const { templates, assets } = edition.press;
  return {
    surroundings: surroundingsOf(edition),
    templates: templates.versions,
    assets: assets.files.map(({ path }) => path),
  };
}

function countsOf(site: Site, { pages }: PagePlan): Counts {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { kind } of pages) counts[kind] = (counts[kind] ?? 0) + 1;
  return { stories: site.stories.length, pages: counts };
}
