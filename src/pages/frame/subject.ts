import type { Href } from '../../base/address.ts';
import type { RatingField, ReviewedField } from '../../content/fields/review.ts';
import type { StoryType } from '../../content/fields/story.ts';
import type { Claim } from '../../site/stories/claim.ts';
import type { NamedLink } from '../shown.ts';

/**
 * What a page is about, as facts for machines. JSON-LD is made of them when the page is printed, by templates that ask for it.
 * Addresses of our own begin with `/`, all others with a scheme. Moments are RFC 3339 with offset.
 */
export type Subject = FrontSubject | StorySubject | PersonSubject | ListSubject | TextSubject;

/** The front page: the publication itself, of which the frame tells. */
interface FrontSubject {
  readonly kind: 'front';
}

/** A list of stories or of anything else that has pages. */
export interface ListSubject {
  readonly kind: 'list';
  readonly name: string;
}

/** The subject of a page that lists things. */
export function listOf(name: string): ListSubject {
  return { kind: 'list', name };
}

/** A page that is no story. */
export interface TextSubject {
  readonly kind: 'text';
  readonly name: string;
  readonly modified?: string;
}

/** Somebody, or an organisation, as a story names them. */
export interface Named {
  readonly name: string;
  readonly isOrganization?: true;
  /** Their page: here, or elsewhere on the web. */
  readonly href?: string;
  readonly honorificPrefix?: string;
  readonly honorificSuffix?: string;
  readonly jobTitle?: string;
  /** Addresses that are this person too. */
  readonly sameAs?: readonly string[];
  /** `@name@host`. */
  readonly fediverse?: string;
}

/** Who a page of a person is about. */
export interface PersonSubject extends Named {
  readonly kind: 'person';
  readonly givenName?: string;
  readonly familyName?: string;
  readonly affiliation?: string;
  readonly description?: string;
  readonly email?: string;
  readonly homeLocation?: string;
  readonly knowsAbout?: readonly string[];
  readonly knowsLanguage?: readonly string[];
  readonly picture?: SubjectPicture;
}

/** The story of a page, or an interview of it that has a page of its own. */
export interface StorySubject {
  readonly kind: 'story';
  readonly type: StoryType;
  readonly headline: string;
  readonly shortHeadline?: string;
  readonly published?: string;
  /** The real last change, at or after `published`. */
  readonly modified?: string;
  readonly section?: string;
  readonly keywords: readonly string[];
  /** Empty when nobody signs: then the publication does. */
  readonly authors: readonly Named[];
  /** Who had another part, with the role as written. */
  readonly contributors?: readonly (Named & { readonly role: string })[];
  /** The lead picture. */
  readonly picture?: SubjectPicture;
  /** Of the whole text of the story; absent on pages of parts of it. */
  readonly words?: number;
  /** Readers have to pay. */
  readonly isPaywalled?: true;
  readonly isRetracted?: true;
  readonly dateline?: string;
  readonly sponsor?: Named;
  readonly sources?: readonly { readonly title: string; readonly href?: string }[];
  readonly series?: NamedLink & { readonly part?: number };
  /** Without those that only add to the story. */
  readonly corrections?: readonly SubjectCorrection[];
  readonly interviews?: readonly SubjectInterview[];
  readonly live?: SubjectCoverage;
  readonly reviewed?: ReviewedField;
  readonly rating?: RatingField;
  readonly claim?: Claim;
  /** Where the publication's own do not hold. */
  readonly copyrightHolder?: string;
  readonly license?: string;
  /** On the page of an interview: the article that it belongs to. */
  readonly partOf?: NamedLink;
}

/** A picture in the shapes in which machines show it. */
export interface SubjectPicture {
  /** The first is the one for networks. */
  readonly files: readonly PictureFile[];
  readonly alt?: string;
  readonly caption?: string;
  readonly creditText?: string;
  readonly creator?: string;
  readonly copyrightNotice?: string;
  readonly license?: string;
  readonly acquireLicensePage?: string;
  readonly digitalSourceType?: string;
}

/** A file, with its pixels as far as they are known. */
export interface PictureFile {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
}

interface SubjectCorrection {
  /** Fragment on the page. */
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/** An interview. */
export interface SubjectInterview {
  /** Its fragment, when it stands on this page beside other text. */
  readonly id?: string;
  /** The page that it has of its own. */
  readonly href?: Href;
  readonly headline: string;
  readonly interviewers: readonly Named[];
  readonly interviewees: readonly Named[];
  /** Answers: the number of who gives it among the interviewees, the fragment and the piece of prose of each. */
  readonly answers: readonly {
    readonly by: number;
    readonly id: string;
    readonly piece: number;
  }[];
}

/** A live report. */
export interface SubjectCoverage {
  readonly start?: string;
  readonly end?: string;
  /** Newest first, each with its fragment and the piece of prose, which begins with its heading. */
  readonly updates: readonly {
    readonly id: string;
    readonly headline: string;
    readonly at: string;
    readonly piece: number;
  }[];
}
