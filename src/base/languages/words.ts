/** A text with `{n}` in it, by the plural category of the number (Unicode CLDR); `other` serves where a form is missing. */
export type Counted = Readonly<Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>> & {
  readonly other: string;
};

/**
 * Every word that Broadsheet prints of its own accord. Names in braces are filled in: `{n}` a number, `{date}`, `{name}`. A word
 * may leave out what its language cannot say, such as a name that would have to be inflected, but never add any.
 */
export interface Words {
  // Round every page
  readonly skip: string;
  readonly sections: string;
  readonly aboutPublication: string;
  /** What a list of the publication's languages is called. */
  readonly languages: string;
  readonly topics: string;
  readonly interviews: string;
  readonly people: string;
  readonly feeds: string;
  readonly allFeeds: string;
  /** The title of the list of all feeds. */
  readonly feedsOf: string;
  /** Feeds of lists that are neither sections, topics, people nor series. */
  readonly lists: string;
  readonly archive: string;
  readonly correctionsList: string;

  // Punctuation, with the spaces that belong to it
  /** Parts a name from what somebody is, and a word from its date. */
  readonly comma: string;
  /** Between names in a row, and before the last of them. */
  readonly listComma: string;
  readonly and: string;
  /** Another `and` before names that match `before`, a regular expression. */
  readonly andBefore: { readonly before: string; readonly and: string };
  readonly colon: string;

  // The front
  /** Before the date of the newest story. */
  readonly edition: string;
  readonly latest: string;
  readonly opinion: string;
  readonly nothingPublished: string;

  // A story
  /** `{names}`, by their number. */
  readonly by: Counted;
  readonly published: string;
  readonly updated: string;
  readonly oldStory: string;
  readonly readingTime: Counted;
  readonly paidBy: string;
  readonly keyPoints: string;
  readonly background: string;
  readonly related: string;
  readonly series: string;
  readonly previousPart: string;
  readonly nextPart: string;
  readonly share: string;
  readonly sendByMail: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  /** Before the names of the other languages of a story. */
  readonly alsoIn: string;
  readonly claim: string;
  /** Before what a review is about. */
  readonly reviewed: string;
  readonly verdict: string;
  /** What somebody did for a story: `{work}: {names}.` */
  readonly credited: string;
  readonly work: Readonly<Record<Work, string>>;
  readonly corrections: Readonly<Record<CorrectionWord, string>>;
  readonly linkToCorrection: string;
  readonly retracted: string;
  readonly textRemoved: string;
  /** The kind of work, where readers must be told. */
  readonly kinds: Readonly<Record<KindOfWork, string>>;

  // An interview
  readonly interview: string;
  readonly questions: string;
  readonly linkToTurn: string;
  readonly linkToTurnOf: string;
  /** `{how}{where}{when}`, each of which may be missing and begins with its own space. */
  readonly held: string;
  readonly heldHow: Readonly<Record<Medium, string>>;
  readonly heldWhere: string;
  readonly heldWhen: string;
  readonly edited: string;
  readonly partOf: string;
  readonly fullInterview: string;
  readonly interviewFiles: string;
  readonly transcript: string;
  readonly data: string;

  // Lists
  readonly stories: Counted;
  readonly noStories: string;
  readonly pages: string;
  readonly page: string;
  /** The title of a page of a list: `{title} (page {n})`. */
  readonly pageOf: string;
  readonly newer: string;
  readonly older: string;
  readonly months: string;
  readonly letters: string;
  readonly noTopics: string;

  // People
  readonly noPeople: string;
  readonly mentions: Counted;
  readonly wrote: string;
  readonly said: string;
  readonly led: string;
  readonly contributed: string;
  readonly about: string;
  readonly knowsAbout: string;
  readonly speaks: string;
  readonly livesIn: string;
  readonly email: string;

  // Search
  readonly search: string;
  readonly searchFor: string;
  readonly allSections: string;
  readonly anyone: string;
  readonly allYears: string;
  readonly bestFirst: string;
  readonly newestFirst: string;
  readonly section: string;
  readonly person: string;
  readonly year: string;
  readonly order: string;
  readonly foundNothing: string;
  readonly searching: string;
  readonly moreFound: string;
  readonly searchUnavailable: string;
  readonly searchNeedsScript: string;
  readonly browse: string;
  readonly found: Counted;

  // Nothing here
  readonly pageNotFound: string;
  readonly notFound: string;
  readonly notFoundAdvice: string;
  readonly toFront: string;
  /** Where a story stood that is not shown any more. */
  readonly gone: string;
  readonly goneAdvice: string;
}

type Work =
  | 'photographer'
  | 'translator'
  | 'editor'
  | 'illustrator'
  | 'researcher'
  | 'data'
  | 'additional-reporting';

type CorrectionWord = 'correction' | 'clarification' | 'update' | 'retraction' | 'editors-note';

type Medium = 'in-person' | 'phone' | 'video' | 'email';

/** Kinds of work that wear a label; plain news and features need none. */
type KindOfWork =
  | 'interview'
  | 'analysis'
  | 'opinion'
  | 'editorial'
  | 'letter'
  | 'explainer'
  | 'background'
  | 'review'
  | 'live'
  | 'callout'
  | 'sponsored'
  | 'satire'
  | 'obituary'
  | 'profile'
  | 'photo-essay'
  | 'recipe'
  | 'factcheck';
