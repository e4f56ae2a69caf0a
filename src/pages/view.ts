import type { Href } from '../base/address.ts';
import type { PeopleView, PersonView } from './lists/people-view.ts';
import type { ShownFront } from './lists/shown-front.ts';
import type { Card, NamedLink, ShownDate } from './shown.ts';
import type { ShownCorrection, ShownFigure } from './story/furniture.ts';
import type { ShownPassage } from './story/shown-passage.ts';
import type { StoryView } from './story/shown-story.ts';

export type { PeopleView, PersonView } from './lists/people-view.ts';
export type { ShownBand, ShownFront, ShownOpinion, ShownSpoken } from './lists/shown-front.ts';
export type { Card, NamedLink, ShownDate, ShownPicture, Signature } from './shown.ts';
export type {
  ShownBackground,
  ShownContribution,
  ShownCorrection,
  ShownCorrections,
  ShownExport,
  ShownFigure,
  ShownSeries,
  ShownSponsor,
  ShownTranslation,
  ShownVerdict,
} from './story/furniture.ts';
export type {
  ShownInterview,
  ShownPassage,
  ShownRunIn,
  ShownRunIns,
  ShownSetting,
  ShownTurn,
  ShownUpdate,
} from './story/shown-passage.ts';
export type { StoryView } from './story/shown-story.ts';

/** What each kind of page shows: plain data, ready to print, so that it can be fingerprinted. */
export type View =
  | FrontView
  | ArticleView
  | InterviewView
  | SectionView
  | TagIndexView
  | TagView
  | InterviewsView
  | SeriesView
  | CorrectionsView
  | ArchiveView
  | MonthView
  | PeopleView
  | PersonView
  | SearchView
  | StandaloneView
  | RedirectView
  | GoneView
  | NotFoundView;

/** The kind of a page: `article`. Its template is `templates/<kind>.tsx`. */
export type Kind = View['kind'];

export interface FrontView extends ShownFront {
  readonly kind: 'front';
}

export interface ArticleView extends StoryView {
  readonly kind: 'article';
}

export interface InterviewView extends StoryView {
  readonly kind: 'interview';
}

/** A list of stories, paged from the oldest so that addresses of old pages never shift. */
export interface ListView {
  readonly title: string;
  /** Piece of the description; on the list's first page only. */
  readonly description?: number;
  /** A description in one paragraph, where there is no longer one; on the list's first page only. */
  readonly summary?: string;
  /** Number of stories in the whole list; on its first page only, since a page of the archive must not change with it. */
  readonly count?: number;
  /** Lead and secondaries, on the first page of a section; none of them stands in `cards`. */
  readonly top?: readonly Card[];
  readonly cards: readonly Card[];
  readonly pager: Pager;
  /** Lists of the same kind before and after it in time; on its first page only, absent where there are none. */
  readonly neighbours?: { readonly later?: NamedLink; readonly earlier?: NamedLink };
}

export interface Pager {
  /** Towards newer stories. */
  readonly newer?: Href;
  readonly older?: Href;
  /** Number of an archive page, counted from the oldest, from 1; absent on the list's first page. */
  readonly number?: number;
}

export interface SectionView extends ListView {
  readonly kind: 'section';
}

export interface TagView extends ListView {
  readonly kind: 'tag';
}

export interface InterviewsView extends ListView {
  readonly kind: 'interviews';
}

/** Stories that tell one thing in several parts, from the first on. */
export interface SeriesView extends ListView {
  readonly kind: 'series';
}

/** Every correction of the publication, newest first. */
export interface CorrectionsView {
  readonly kind: 'corrections';
  readonly title: string;
  readonly entries: readonly (ShownCorrection & {
    /** Headline of the story, linked to the correction in it. */
    readonly story: NamedLink;
    readonly lang?: string;
  })[];
  readonly pager: Pager;
}

/** The stories of one month. */
export interface MonthView extends ListView {
  readonly kind: 'month';
}

/** A calendar of everything, the newest year first. */
export interface ArchiveView {
  readonly kind: 'archive';
  readonly years: readonly {
    readonly year: string;
    readonly count: number;
    /** All twelve, in the order of the calendar; without link when nothing was published. */
    readonly months: readonly {
      readonly name: string;
      readonly href?: Href;
      readonly count: number;
    }[];
  }[];
}

export interface TagIndexView {
  readonly kind: 'tag-index';
  /** In alphabetical order; `id` is the fragment of the jump letter. */
  readonly groups: readonly {
    readonly letter: string;
    readonly id: string;
    readonly tags: readonly (NamedLink & { readonly count: number })[];
  }[];
  /** Topics that are called as somebody with a page, who stand apart. */
  readonly people: readonly (NamedLink & { readonly count: number })[];
}

/** Where readers search, and find lists where their browser runs no script. */
export interface SearchView {
  readonly kind: 'search';
  /** Stands in front of every address that is found. */
  readonly home: Href;
  /** Folders of the programs that search, one a language. */
  readonly engines: readonly { readonly lang: string; readonly href: Href }[];
  /** Folders of what is searched, newest first; without year those of stories without a date. */
  readonly volumes: readonly {
    readonly year?: string;
    readonly href: Href;
    /** Those in which something is written there. */
    readonly languages: readonly string[];
  }[];
  readonly sections: readonly {
    readonly slug: string;
    readonly name: string;
    readonly accent?: number;
  }[];
  /** Some topics, in alphabetical order. */
  readonly topics: readonly NamedLink[];
}

export interface StandaloneView {
  readonly kind: 'standalone';
  readonly headline: string;
  readonly standfirst?: string;
  /** Piece of the standfirst with its marks; absent when it has none. */
  readonly markedStandfirst?: number;
  readonly updated?: ShownDate;
  readonly figure?: ShownFigure;
  readonly passages: readonly ShownPassage[];
}

/** Leads from an address where something stood to where it stands now. */
export interface RedirectView {
  readonly kind: 'redirect';
  readonly to: NamedLink;
}

/** Stands where nothing will stand again. */
export interface GoneView {
  readonly kind: 'gone';
  readonly sections: readonly NamedLink[];
}

export interface NotFoundView {
  readonly kind: 'not-found';
  readonly sections: readonly NamedLink[];
}
