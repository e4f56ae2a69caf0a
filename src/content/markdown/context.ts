import type { VFile } from 'vfile';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Digest } from '../../base/digest.ts';
import type { ContentPath } from '../../base/path.ts';
import type { Heading, Image, Link } from '../body.ts';
import type { Grouping, Span } from '../interview/grouping.ts';
import type { Hashtag, PassedLines } from '../lines/pass.ts';
import type { FoundHeadline } from './headline.ts';

/** What is known of a body before it is rendered. */
export interface BodyContext {
  readonly path: ContentPath;
  /** Of the file, for markers that no author can write. */
  readonly source: Digest;
  readonly passed: PassedLines;
  /** The headline in the front matter. */
  readonly headline?: string;
  readonly lang: string;
  /** Is this an interview by its front matter or folder? */
  readonly declared: boolean;
  readonly roleNames: readonly string[];
  /** Are labels of speakers looked for? In stories only. */
  readonly hasTurns: boolean;
  /** Is this a live report? */
  readonly live: boolean;
  /** Do hashtags in running text become links? */
  readonly linkHashtags: boolean;
}

/** What the visitors find while a body goes through the pipeline; carried on the file. */
export interface Findings {
  readonly context: BodyContext;
  readonly diagnostics: Diagnostic[];
  readonly headings: Heading[];
  readonly links: Link[];
  readonly images: Image[];
  /** Hashtags in running text, if they become links. */
  readonly hashtags: Hashtag[];
  /** Children of the root between `:::interview` and its end. */
  readonly fenced: readonly Span[];
  /** The ids that authors gave their headings, by the line of the passed Markdown. */
  readonly headingIds: ReadonlyMap<number, string>;
  /** The levels at which pages print the headings of interviews, by the child of the root where each begins. */
  readonly interviewLevels: Map<number, number>;
  grouping: Grouping;
  headline: FoundHeadline;
  /** Pieces in the order of the text; `label` is the address that a turn's label is linked to. */
  pieces: number;
}

declare module 'vfile' {
  interface DataMap {
    findings: Findings;
  }
}

/** The findings on a file that `render-body.ts` made. */
export function findingsOf(file: VFile): Findings {
  const { findings } = file.data;
  if (findings === undefined) throw new Error('The pipeline is for bodies with their findings');
  return findings;
}
