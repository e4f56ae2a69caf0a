import type { Diagnostic } from '../base/diagnostic.ts';
import { given } from '../base/given.ts';
import { withoutEchoes } from '../base/without-echoes.ts';
import { contentKind } from '../content/kind.ts';
import type { Ledger } from '../content/ledger/ledger.ts';
import { readSettings } from '../content/settings/read-settings.ts';
import { type ParseSettings, parseSettings } from '../content/settings/settings.ts';
import { dateStories } from '../content/sources/date-stories.ts';
import { readGitHistory } from '../content/sources/git-history.ts';
import { readSource, type SourceText } from '../content/sources/read-source.ts';
import { findSources, type SourceFile } from '../content/sources/source.ts';
import type { Crew } from '../press/crew.ts';
import { makeStep } from '../press/timed.ts';
import { assembleSite } from '../site/assemble-site.ts';
import type { Site } from '../site/site.ts';
import { nextChange } from '../site/stories/next-change.ts';
import type { Memory } from '../store/memory.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildMoment } from './build-result.ts';
import { readLedgerFile } from './ledger-file.ts';
import { type ParsedSources, parseSources } from './parse-sources.ts';
import { mostHeld } from './text-holder.ts';

/** What a site is read with. */
export interface ReadOptions
  extends Pick<
    BuildOptions,
    | 'folders'
    | 'baseUrl'
    | 'now'
    | 'show'
    | 'ledger'
    | 'mostTexts'
    | 'onManyTexts'
    | 'onTimed'
    | 'onProgress'
  > {
  readonly memory: Memory;
  readonly crew: Crew;
}

/** What the content folder says, before anything is planned. */
export interface ReadSite extends Pick<ParsedSources, 'documents' | 'kept' | 'keys' | 'parsed'> {
  readonly sources: readonly SourceFile[];
  /** What the documents were parsed with. */
  readonly settings: ParseSettings;
  readonly site: Site;
  /** The addresses that were published before; absent where nobody remembers them. */
  readonly ledger?: Ledger;
  readonly diagnostics: readonly Diagnostic[];
  readonly moment: BuildMoment;
}

/** Read a content folder: files into documents, documents into a site. */
export async function readSite(options: ReadOptions): Promise<ReadSite> {
  const { folders, baseUrl, now, show, onTimed } = options;
  const step = makeStep(onTimed);
  const found = step('look through content', () => findSources(folders.content));
  const { sources, assets } = found;
  const { publication, diagnostics: unsettled } = readSettings(settingsIn(sources), baseUrl);
  const remembered =
    options.ledger && publication.ledger
      ? step('read addresses', () => readLedgerFile(folders.content))
      : undefined;
  const ledger = given({ ledger: remembered?.ledger });

  const settings = parseSettings(publication);
  const parsed = await step('parse', () => parse(sources, settings, options));
  const dated = dateStories(parsed.documents, () => readGitHistory(folders.content));
  const moment = now(publication.timeZone);
  const { documents } = dated;
  const { texts } = parsed;
  const site = step('assemble', () =>
    assembleSite({ publication, documents, texts, assets, now: moment, show, ...ledger }),
  );
  const all = [found.diagnostics, unsettled, remembered?.diagnostics ?? [], parsed.diagnostics];
  return {
    ...parsed,
    sources,
    settings,
    documents,
    site,
    ...ledger,
    diagnostics: withoutEchoes([...all, dated.diagnostics, site.diagnostics].flat()),
    moment: {
      now: moment,
      timeZone: publication.timeZone,
      ofHistory: dated.asked,
      ...given({ next: nextChange(documents, publication, moment, show) }),
    },
  };
}

function parse(
  sources: readonly SourceFile[],
  settings: ParseSettings,
  { memory, crew, mostTexts = mostHeld, onManyTexts, onTimed, onProgress }: ReadOptions,
): Promise<ParsedSources> {
  if (sources.length > mostTexts) onManyTexts?.();
  return parseSources(sources, {
    ...{ settings, memory, crew, mostTexts },
    onParsed: (done, total) => onProgress?.({ step: 'read', done, total }),
    ...given({ onTimed }),
  });
}

/** The text of `publication.yml`, if there is one that can be read; if it cannot, parsing will say so. */
function settingsIn(sources: readonly SourceFile[]): SourceText | undefined {
  const source = sources.find(({ path }) => contentKind(path) === 'publication');
  const read = source && readSource(source);
  return read && 'bytes' in read ? { path: source.path, bytes: read.bytes } : undefined;
}
