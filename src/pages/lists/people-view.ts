import type { Href } from '../../base/address.ts';
import type { Card, NamedLink } from '../shown.ts';
import type { ShownFigure } from '../story/furniture.ts';

/** What the list of everybody shows. */
export interface PeopleView {
  readonly kind: 'people';
  readonly people: readonly (NamedLink & {
    readonly title?: string;
    readonly count: number;
    readonly portrait?: ShownFigure;
    /** Words of theirs, linked to where they say them. */
    readonly said?: NamedLink;
  })[];
}

/** What the page of a person shows. */
export interface PersonView {
  readonly kind: 'person';
  readonly name: string;
  readonly honorificPrefix?: string;
  /** `International Relations Expert, University of X`. */
  readonly title?: string;
  /** Piece of the biography. */
  readonly bio?: number;
  /** A short biography, where there is no longer one. */
  readonly bioText?: string;
  readonly portrait?: ShownFigure;
  readonly pronouns?: string;
  /** Positions held for some time, with the years in words: `2015–2019`; absent when none are told. */
  readonly positions?: readonly { readonly title: string; readonly time?: string }[];
  readonly homeLocation?: string;
  /** Subjects; absent when none are named. */
  readonly knowsAbout?: readonly string[];
  /** Languages by name; absent when none are told. */
  readonly languages?: readonly string[];
  readonly email?: string;
  /** Where else on the web this person is, named by host; absent when nowhere. */
  readonly links?: readonly NamedLink[];
  readonly wrote: readonly Card[];
  /** Interviews in which this person asks. */
  readonly led: readonly Card[];
  /** Stories in which this person had another part: pictures, translation. */
  readonly contributed: readonly Card[];
  /** Stories about this person. */
  readonly about: readonly Card[];
  readonly interviews: readonly {
    readonly card: Card;
    readonly answers: readonly {
      readonly href: Href;
      readonly question: string;
      readonly opening: string;
    }[];
  }[];
}
