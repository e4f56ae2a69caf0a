import type { Digest } from '../../base/digest.ts';
import type { ContentPath } from '../../base/path.ts';
import type { PlannedFeed, PlannedOpml } from '../feeds/feed.ts';
import type { Outline } from '../outline.ts';
import type { ShownProse } from '../page.ts';
import type { PlannedSitemap, PlannedSitemapIndex } from '../sitemaps/sitemap.ts';
import type { ExportOf } from './export-of.ts';
import type { PlannedLlms, PlannedNinjs, PlannedStoryFile } from './told-files.ts';

/** A file that is no page. */
export type PlannedExport =
  | PlannedInterview
  | PlannedText
  | PlannedStoryFile
  | PlannedNinjs
  | PlannedLlms
  | PlannedSitemap
  | PlannedSitemapIndex
  | PlannedFeed
  | PlannedOpml;

/** An interview as data, or as plain text, with absolute addresses where the publication has one. */
export interface PlannedInterview extends ExportOf<'interview-data' | 'transcript'> {
  readonly interview: ExportedInterview;
  readonly source: ContentPath;
  readonly prose: ShownProse;
}

/** A file that is planned down to its last letter, such as rules for hosts and crawlers. */
export interface PlannedText extends ExportOf<'text'> {
  readonly contents: string;
}

/** The outline of such a file. */
export interface ExportOutline extends Outline<PlannedExport, PlannedExport['kind']> {
  /** The values that its items name, so that the store can have them; those that an outline before it shares may be left out. */
  readonly shared?: () => Iterable<{ readonly digest: Digest; readonly json: string }>;
}

/** An interview as it leaves the house. Numbers named `piece` point into the prose. */
export interface ExportedInterview {
  /** Its address, with fragment when it shares its page with other text. */
  readonly id: string;
  /** The address of its page. */
  readonly url: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** RFC 3339. */
  readonly published?: string;
  readonly updated?: string;
  /** Ids in `people`. */
  readonly interviewers: readonly string[];
  readonly interviewees: readonly string[];
  /** Everybody of this interview, with what this story says of them. */
  readonly people: readonly ExportedPerson[];
  /** How it came about, as far as its front matter says. */
  readonly setting?: {
    /** RFC 3339. */
    readonly date?: string;
    readonly location?: string;
    readonly medium?: 'in-person' | 'phone' | 'video' | 'email';
    readonly edited?: boolean;
    readonly note?: string;
  };
  readonly introduction?: number;
  readonly entries: readonly (
    | ExportedTurn
    | { readonly kind: 'chapter'; readonly piece: number }
  )[];
  readonly note?: number;
}

export interface ExportedPerson {
  readonly id: string;
  readonly name: string;
  readonly honorificPrefix?: string;
  readonly honorificSuffix?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly jobTitle?: string;
  /** Address of their page. */
  readonly url?: string;
}

export interface ExportedTurn {
  readonly kind: 'turn';
  /** Fragment on the page. */
  readonly id: string;
  readonly exchange: number;
  readonly role: 'interviewer' | 'interviewee' | 'other';
  /** As printed, without colon; the colon that was printed after it. */
  readonly label: string;
  readonly colon: string;
  /** Id in `people`; null when the label names nobody. */
  readonly person: string | null;
  /** When it is said, from the beginning of the recording: `00:14:44`. */
  readonly time?: string;
  readonly lang?: string;
  readonly piece: number;
}
