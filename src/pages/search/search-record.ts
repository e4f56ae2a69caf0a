import type { Digest } from '../../base/digest.ts';
import type { ContentPath } from '../../base/path.ts';
import type { ShownDate } from '../shown.ts';

/** A page of a story as readers search it. Numbers named `piece` point into the prose. */
export interface SearchRecord {
  /** Percent-encoded, without base path, so that a site can move. */
  readonly href: string;
  /** The file of the story. */
  readonly source: ContentPath;
  /** Language without script and region: `pt`. */
  readonly lang: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly byline: readonly string[];
  readonly published?: ShownDate;
  /** The same moment in milliseconds since 1970. */
  readonly at?: number;
  /** The kind of work, when readers must be told: `Interview`, `Opinion`. */
  readonly label?: string;
  /** Slug of the section. */
  readonly section?: string;
  /** Names of those who wrote it, and of those who speak in it. */
  readonly people: readonly string[];
  /** Names of its topics. */
  readonly topics: readonly string[];
  readonly keyPoints: readonly string[];
  readonly prose: Digest;
  /** In the order of the text. */
  readonly parts: readonly SearchedPart[];
}

/** A stretch of the text of a record. */
export interface SearchedPart {
  readonly piece: number;
  /** What is printed before it, without colon: who speaks. */
  readonly label?: string;
  /** Fragment that leads to it. */
  readonly id?: string;
}
