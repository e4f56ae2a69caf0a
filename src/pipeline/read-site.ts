import type { Diagnostic } from '../base/diagnostic.ts';
import { given } from '../base/given.ts';
import { withoutEchoes } from '../base/without-echoes.ts';
import { contentKind } from '../content/kind.ts';
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
import { type ParsedSources, parseSources } from './parse-sources.ts';

/** What a site is read with. */
export interface ReadOptions
  extends Pick<BuildOptions, 'folders' | 'baseUrl' | 'now' | 'show' | 'onTimed' | 'onProgress'> {
  readonly memory: Memory;
  readonly crew: Crew;
}

/** What the content folder says, before anything is planned. */
export interface ReadSite extends Pick<ParsedSources, 'documents' | 'kept' | 'keys' | 'parsed'> {
  readonly sources: readonly SourceFile[];
  /** What the documents were parsed with. */
  readonly settings: ParseSettings;
  readonly site: Site;
  readonly diagnostics: readonly Diagnostic[];
  readonly moment: BuildMoment;
}

/** Read a content folder: files into documents, documents into a site. */
export async function readSite(options: ReadOptions): Promise<ReadSite> {
  const { folders, baseUrl, now, show, memory, crew, onTimed, onProgress } = options;
  const step = makeStep(onTimed);
  const {
    sources,
    assets,
    diagnostics: unread,
  } = step('look through content', () => findSources(folders.content));
  const { publication, diagnostics: unsettled } = readSettings(settingsIn(sources), baseUrl);

  const settings = parseSettings(publication);
  const parsed = await step('parse', () =>
    parseSources(sources, {
      settings,
      memory,
      crew,
      onParsed: (done, total) => onProgress?.({ step: 'read', done, total }),
      ...given({ onTimed }),
    }),
  );
  const dated = dateStories(parsed.documents, () => readGitHistory(folders.content));
  const moment = now(publication.timeZone);
  const { documents } = dated;
  const site = step('assemble', () =>
    assembleSite({ publication, documents, assets, now: moment, show }),
  );
  const found = [unread, unsettled, parsed.diagnostics, dated.diagnostics, site.diagnostics];
  return {
    ...parsed,
    sources,
    settings,
    documents,
    site,
    diagnostics: withoutEchoes(found.flat()),
    moment: {
      now: moment,
      timeZone: publication.timeZone,
      ofHistory: dated.asked,
      ...given({ next: nextChange(documents, publication, moment, show) }),
    },
  };
}

/** The text of `publication.yml`, if there is one that can be read; if it cannot, parsing will say so. */
function settingsIn(sources: readonly SourceFile[]): SourceText | undefined {
  const source = sources.find(({ path }) => contentKind(path) === 'publication');
  const read = source && readSource(source);
  return read && 'bytes' in read ? { path: source.path, bytes: read.bytes } : undefined;
}
