import { yearMonthDay } from '../../base/date.ts';
import { given } from '../../base/given.ts';
import type { Site } from '../../site/site.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { languageOf, makeRecords } from './make-records.ts';
import type { SearchRecord } from './search-record.ts';

/** What is searched without a server: the stories of each year in a volume of their own, so that old years stay as they are. */
export interface PlannedSearch {
  /** Each is searched by an engine that knows how its words are inflected. In code-point order. */
  readonly languages: readonly string[];
  /** Newest first, that of stories without a date last. */
  readonly volumes: readonly VolumeOutline[];
}

/** Where a volume will stand; what is in it is worked out when it is asked for, so that never all years are in memory together. */
interface VolumeOutline {
  /** `2024`, or `undated`. */
  readonly name: string;
  /** Absent of stories without a date. */
  readonly year?: string;
  /** Folder in the output: `search/volumes/2024`. */
  readonly folder: string;
  /** In code-point order. */
  readonly languages: readonly string[];
  readonly plan: () => SearchVolume;
}

/** All that can be found of a year. */
export interface SearchVolume {
  readonly kind: 'search-volume';
  readonly records: readonly SearchRecord[];
}

/** Where the files of search stand: its page, engines and volumes. */
export const searchFolder = 'search';

/** Do readers get a search page? Where nothing is published there is nothing to search. */
export function hasSearch({ publication, stories }: Site): boolean {
  return publication.search && stories.length > 0;
}

/** Plan what is searched of an edition; undefined when readers get no search. */
export function planSearch(edition: Edition): PlannedSearch | undefined {
  const { site } = edition;
  if (!hasSearch(site)) return undefined;
  const years = new Map<string, Story[]>();
  for (const story of site.stories) {
    const name = yearOf(story, site) ?? undated;
    const known = years.get(name);
    if (known) known.push(story);
    else years.set(name, [story]);
  }
  const volumes = [...years]
    .sort(([a], [b]) => (a === undated ? 1 : b === undated ? -1 : a < b ? 1 : -1))
    .map(([name, stories]) => outlineOf(name, stories, edition));
  return { languages: sorted(volumes.flatMap(({ languages }) => languages)), volumes };
}

const undated = 'undated';

/** The year in which a story was published, by the publication's time zone, as it stands in addresses. */
function yearOf({ published }: Story, { publication }: Site): string | undefined {
  return published && String(yearMonthDay(published, publication.timeZone).year);
}

function outlineOf(name: string, stories: readonly Story[], edition: Edition): VolumeOutline {
  return {
    name,
    folder: `${searchFolder}/volumes/${name}`,
    languages: sorted(stories.map((story) => languageOf(story, edition))),
    plan: () => ({
      kind: 'search-volume',
      records: stories.flatMap((story) => makeRecords(story, edition)),
    }),
    ...given({ year: name === undated ? undefined : name }),
  };
}

function sorted(languages: readonly string[]): readonly string[] {
  return [...new Set(languages)].sort();
}
