import type { Href } from '../../base/address.ts';
import type { Card, NamedLink, ShownDate, Signature } from '../shown.ts';
import type {
  ShownBackground,
  ShownContribution,
  ShownCorrections,
  ShownExport,
  ShownFigure,
  ShownSeries,
  ShownSponsor,
  ShownTranslation,
  ShownVerdict,
} from './furniture.ts';
import type { ShownPassage } from './shown-passage.ts';

/** What article and interview show alike. */
export interface StoryView {
  readonly kicker?: { readonly name: string; readonly href?: Href };
  readonly label?: string;
  readonly headline: string;
  /** Without marks. */
  readonly standfirst?: string;
  /** Piece of the standfirst with its marks; absent when it has none. */
  readonly markedStandfirst?: number;
  readonly byline: readonly Signature[];
  readonly dateline?: string;
  readonly published?: ShownDate;
  readonly updated?: ShownDate;
  /** The day of publication, of news so old that readers should be told. */
  readonly old?: ShownDate;
  /** Minutes, at least 1; 0 when there is no text to read. */
  readonly readingTime: number;
  readonly passages: readonly ShownPassage[];
  readonly tags: readonly NamedLink[];
  readonly related: readonly Card[];
  /** The lead picture. */
  readonly figure?: ShownFigure;
  /** The byline as its author worded it, in place of «By …». */
  readonly bylineText?: readonly (string | Signature)[];
  /** Who did part of the work, by what they did; absent when nobody is named. */
  readonly contributors?: readonly ShownContribution[];
  readonly sponsor?: ShownSponsor;
  /** What the story says, in a few lines; absent when there are none. */
  readonly keyPoints?: readonly string[];
  readonly background?: ShownBackground;
  /** On reviews and fact checks that say what they are about. */
  readonly verdict?: ShownVerdict;
  /** Absent when there are none. */
  readonly corrections?: ShownCorrections;
  /** The story was taken back: its text is not shown. */
  readonly retracted?: true;
  readonly series?: ShownSeries;
  /** The interviews of an article that have pages of their own. */
  readonly interviewPages?: readonly NamedLink[];
  /** On the page of such an interview: the article it belongs to. */
  readonly partOf?: NamedLink;
  /** The same story in other languages; absent when there are none. */
  readonly translations?: readonly ShownTranslation[];
  /** The interviews of this page as files; absent when there are none. */
  readonly exports?: readonly ShownExport[];
}
