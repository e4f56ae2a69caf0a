import type { Card, NamedLink, ShownDate, Signature } from '../shown.ts';
import type { ShownFigure } from '../story/furniture.ts';

/** What the front page shows, from top to bottom. No story stands on it twice. */
export interface ShownFront {
  /** Date of the newest story. */
  readonly edition?: ShownDate;
  readonly lead?: Card;
  /** Stories that belong to the lead, as lines beneath it. */
  readonly beneath: readonly Card[];
  readonly secondary: readonly Card[];
  readonly latest: readonly Card[];
  /** Absent when no interview is left to show. */
  readonly spoken?: ShownSpoken;
  readonly opinion: readonly ShownOpinion[];
  /** One a section. */
  readonly bands: readonly ShownBand[];
}

/** What somebody thinks. */
export interface ShownOpinion {
  readonly card: Card;
  /** Of who signs first; absent when there is no picture. */
  readonly portrait?: ShownFigure;
}

/** An interview, told by one thing that is said in it. */
export interface ShownSpoken {
  readonly card: Card;
  readonly quote: string;
  /** Who says it. */
  readonly speaker: Signature;
  /** What they are: `harbour master`. */
  readonly title?: string;
  /** Absent when there is no picture of them. */
  readonly portrait?: ShownFigure;
}

/** A section on the front page: its name and its stories, the first of them as its lead. */
export interface ShownBand {
  readonly section: NamedLink;
  readonly accent?: number;
  readonly cards: readonly Card[];
}
