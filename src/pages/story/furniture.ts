import type { Href } from '../../base/address.ts';
import type { NamedLink, ShownDate, ShownPicture, Signature } from '../shown.ts';

/** A picture with what is said beneath it. */
export interface ShownFigure extends ShownPicture {
  readonly caption?: string;
  readonly credit?: string;
}

/** People who did one thing. */
export interface ShownContribution {
  /** As written: `photographer`, `additional-reporting`. */
  readonly role: string;
  readonly people: readonly Signature[];
}

export interface ShownSponsor {
  readonly name: string;
  readonly href?: Href;
  /** What stands before the name, when the story words it. */
  readonly label?: string;
}

/** What a review or a fact check is about, and what it comes to. */
export interface ShownVerdict {
  readonly claim?: { readonly text: string; readonly claimant?: string; readonly href?: Href };
  readonly reviewed?: { readonly name: string; readonly creator?: string; readonly href?: Href };
  /** In words, points, or both: `False`, `Worth the detour, 4/5`. */
  readonly verdict?: string;
}

/** What a story rests on, and how it came about; every part is absent when the story does not say. */
export interface ShownBackground {
  /** Piece; so `methods` and `aiDisclosure`. */
  readonly backstory?: number;
  readonly methods?: number;
  readonly sources?: readonly {
    readonly title: string;
    readonly kind?: string;
    readonly href?: string;
  }[];
  readonly aiDisclosure?: number;
}

/** Above the text stands what makes readers misread it, below what only adds to it. */
export interface ShownCorrections {
  readonly above: readonly ShownCorrection[];
  readonly below: readonly ShownCorrection[];
}

export interface ShownCorrection {
  /** Fragment that links to it. */
  readonly id: string;
  readonly kind: 'correction' | 'clarification' | 'update' | 'retraction' | 'editors-note';
  readonly date?: ShownDate;
  /** Empty for a retraction that gives no reason. */
  readonly text: string;
}

/** The series of a story, and its way through it. */
export interface ShownSeries {
  readonly name: string;
  readonly href: Href;
  /** Number of the part, when it has one. */
  readonly part?: number;
  readonly previous?: NamedLink;
  readonly next?: NamedLink;
  /** The parts in order, this one without link; of a long series those round it. */
  readonly parts: readonly { readonly name: string; readonly href?: Href }[];
}

/** A story in another language. */
export interface ShownTranslation extends NamedLink {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** An interview as files beside its page. */
export interface ShownExport {
  /** Which interview it is; absent when the page has only one. */
  readonly name?: string;
  readonly transcript: Href;
  readonly data: Href;
}
