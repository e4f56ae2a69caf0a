import type { Place } from '../../base/diagnostic.ts';
import type { WordChoices } from '../../base/languages/with-words.ts';
import type { Point } from '../point.ts';

/** `content/publication.yml`: what holds for the whole newspaper. Every field has a default. */
export interface Publication {
  /** Default: `Broadsheet`. */
  readonly name: string;
  readonly shortName?: string;
  readonly tagline?: string;
  readonly description?: string;
  /** Absolute address of the site without a final slash; its path is the base path. Absent: addresses are relative to the root. */
  readonly url?: string;
  /** `''`, or a path that begins with `/` and does not end with it. */
  readonly basePath: string;
  /** Default: `en`. */
  readonly lang: string;
  /** IANA name. Default: `UTC`. */
  readonly timeZone: string;
  readonly timeZoneGiven: boolean;
  /** Path or address of a picture. */
  readonly logo?: string;
  readonly favicon?: string;
  readonly publisher: Publisher;
  /** Addresses of pages that say how the newsroom works. */
  readonly policies: Readonly<Partial<Record<Policy, string>>>;
  /** Who signs stories without author. Default: the publication itself. */
  readonly defaultAuthor?: string;
  readonly copyrightHolder?: string;
  readonly license?: string;
  /** Default: `/{section}/{year}/{month}/{slug}/`; empty parts are left out. */
  readonly permalink: string;
  /** Slugs in the order of the navigation; sections not named follow by weight and name. */
  readonly sections: readonly string[];
  readonly lineBreaks: 'auto' | 'paragraph' | 'markdown';
  /** Lines of nothing but hashtags are taken out of the text; hashtags inside a text stay text. */
  readonly hashtags: { readonly line: 'remove' | 'keep'; readonly inline: 'text' | 'link' };
  /** `tags.slug`: how tags are written in addresses. */
  readonly tagSlugs: 'unicode' | 'ascii';
  /** `tags.camelCase`: is `#ClimateChange` parted in the address, only where it is shown, or nowhere? */
  readonly tagCamelCase: 'slug' | 'display' | 'off';
  /** `interview.headingPatterns`: further words that announce an interview, at the start of a heading. */
  readonly interviewHeadings: readonly string[];
  /** `interview.page`: where interviews inside articles are shown, unless the story says otherwise. */
  readonly interviewPage: 'inline' | 'separate';
  /** Do people whom only stories name get pages? */
  readonly people: { readonly auto: boolean };
  readonly dates: {
    /** A story counts as updated from so many minutes after it was published. Default: 10. */
    readonly updatedAfterMinutes: number;
    /** Older news says how old it is. Default: 365. */
    readonly oldAfterDays: number;
  };
  readonly feeds: {
    /** Stories in a feed. Default: 50. */
    readonly items: number;
    /** Whole stories, or their standfirsts only. */
    readonly full: boolean;
    /** In which formats; none: there are no feeds. */
    readonly formats: readonly FeedFormat[];
    /** Which lists have feeds besides the whole site. */
    readonly lists: readonly FedLists[];
  };
  /** Which files stand beside stories, and beside the site, for programs. */
  readonly exports: {
    /** `index.md`. Default: yes. */
    readonly markdown: boolean;
    /** `index.txt`. Default: yes. */
    readonly text: boolean;
    /** `/llms.txt`. Default: yes. */
    readonly llms: boolean;
    /** `/api/….ninjs.json`. Default: no. */
    readonly ninjs: boolean;
  };
  /** May readers search the stories? Default: yes. */
  readonly search: boolean;
  /** Stories on one page of a list. Default: 20. */
  readonly pageSize: number;
  /** What `trust.txt` says of the newsroom: addresses by what they are to it. */
  readonly trust: Readonly<Partial<Record<TrustRelation, readonly string[]>>> & {
    /** May models be trained on what it publishes? */
    readonly dataTrainingAllowed?: boolean;
  };
  /** `redirects`: former addresses that no story asks for by its `aliases`. */
  readonly redirects: readonly RedirectSetting[];
  /** `gone`: addresses at which nothing will stand again. */
  readonly gone: readonly FormerAddress[];
  /** Where the site is served: decides in which forms redirects are written. None: in every form. */
  readonly hosts: readonly Host[];
  /** Is every published address remembered in `addresses.lock`? Default: yes. */
  readonly ledger: boolean;
  /** Crawlers by name: may they read the site? `*` means all others. */
  readonly crawlers: Readonly<Record<string, boolean>>;
  /** Address of the hub that is told of new feeds. */
  readonly websubHub?: string;
  readonly indexNowKey?: string;
  /** Where settings stand that name pages and files of the publication, by their names: `policies.masthead`. */
  readonly places: Readonly<Record<string, Point>>;
  /** Further languages in which it appears. */
  readonly editions?: readonly EditionSettings[];
  /** What is printed in the place of our own words. */
  readonly words?: WordChoices;
}

/** The publication in another language, as far as it is called otherwise there. */
export interface EditionSettings {
  readonly lang: string;
  readonly name?: string;
  readonly tagline?: string;
  readonly description?: string;
  readonly words?: WordChoices;
}

/** Hosts whose ways with redirects are known; `static` stands for every one that serves files and nothing else. */
export const hosts = ['netlify', 'cloudflare', 'gitlab', 'nginx', 's3', 'static'] as const;

export type Host = (typeof hosts)[number];

/** An address as typed, and where. */
export interface FormerAddress {
  readonly from: string;
  readonly place: Place;
}

/** A redirect as typed. */
export interface RedirectSetting extends FormerAddress {
  readonly to: string;
  readonly status: 301 | 302 | 307 | 308;
}

/** RSS 2.0, Atom 1.0, JSON Feed 1.1; the first that a publication has is the one that lists of feeds name. */
export const feedFormats = ['rss', 'atom', 'json'] as const;

export type FeedFormat = (typeof feedFormats)[number];

/** The kinds of lists that have feeds of their own. */
export const fedLists = [
  'sections',
  'tags',
  'people',
  'series',
  'interviews',
  'corrections',
] as const;

export type FedLists = (typeof fedLists)[number];

/** The organisation behind the publication, in words of schema.org. */
interface Publisher {
  /** Default: `NewsMediaOrganization`. */
  readonly type: string;
  readonly legalName?: string;
  /** A year or a date, as typed. */
  readonly foundingDate?: string;
  readonly sameAs: readonly string[];
  readonly contact: {
    readonly email?: string;
    readonly telephone?: string;
    readonly url?: string;
  };
}

/** The policies that schema.org knows of news organisations (https://schema.org/NewsMediaOrganization). */
export const policies = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
  'diversityPolicy',
  'diversityStaffingReport',
  'ownershipFundingInfo',
  'missionCoveragePrioritiesPolicy',
  'masthead',
  'noBylinesPolicy',
] as const;

export type Policy = (typeof policies)[number];

/** What an address in `trust.txt` is to the publisher (https://journallist.net/reference-document-for-trust-txt-specifications). */
export const trustRelations = [
  'member',
  'belongTo',
  'control',
  'controlledBy',
  'social',
  'vendor',
  'customer',
  'disclosure',
  'contact',
] as const;

type TrustRelation = (typeof trustRelations)[number];
