import type { Digest } from '../base/digest.ts';
import type { Hashtag, LabelPrint } from './lines/pass.ts';

/** What a site must know of every text at once. */
export interface BodyFacts {
  /** Names the prose this body belongs to. */
  readonly prose: Digest;
  /** The headline this text suggests; already taken out of the prose when it stood there as a headline. */
  readonly headline?: SuggestedHeadline;
  /** Of hashtag lines, and of the running text where `hashtags.inline` says `link`; in the order of the text. */
  readonly hashtags: readonly Hashtag[];
  /** Number of words, by the rules of `base/text.ts`. */
  readonly words: number;
  /** Number of words beside its interviews; absent when there is none of which it is certain that it is one. */
  readonly wordsBesideInterviews?: number;
}

/** What is known of a document's text without its HTML. */
export interface Body extends BodyFacts {
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly headings: readonly Heading[];
  /** Pull quotes, in the order of the text; `quote-changed` has been reported of those that are not in it. */
  readonly pullQuotes: readonly PullQuote[];
  /**
   * Pieces of the fields that are written in Markdown; their links stand behind those of the text. A standfirst without marks has
   * none, since its plain text says it all.
   */
  readonly written?: Readonly<Partial<Record<WrittenField, number>>>;
  /**
   * The beginning of the running text, plain and without time stamps, at most 300 characters, cut at a word; empty in a story that
   * its standfirst or description describes.
   */
  readonly opening: string;
}

/** Fields of front matter that may hold Markdown. */
export type WrittenField = 'standfirst' | 'methods' | 'backstory' | 'aiDisclosure';

/** A stretch of a body, in the order of the text. Numbers named `piece` point into `Prose.pieces`. */
export type Passage = ProsePassage | UpdatePassage | InterviewPassage | NotesPassage;

/** The footnotes of the whole document; always last. */
interface NotesPassage {
  readonly kind: 'notes';
  readonly piece: number;
}

interface ProsePassage {
  readonly kind: 'prose';
  readonly piece: number;
  /** Of the running text, boxes such as `:::factbox` left out; so everywhere in passages. */
  readonly words: number;
}

/**
 * One entry of a live report (`type: live`): a heading such as `## 14:05 Polls close` and everything up to the next one. In the
 * order of the file; pages show the newest first by `date` and `time`.
 */
interface UpdatePassage {
  readonly kind: 'update';
  /** Begins with the heading. */
  readonly piece: number;
  /** `14:05`, on a clock of 24 hours, in the time zone of the publication. */
  readonly time: string;
  /** `2024-11-11`, if the heading says so; else the day of the update before it, or of the story. */
  readonly date?: string;
  /** The heading without its time; may be empty. */
  readonly title: string;
  /** Fragment that links to it: the id of its heading. */
  readonly id: string;
  readonly words: number;
  readonly line: number;
}

export interface InterviewPassage {
  readonly kind: 'interview';
  /** Why these are turns of speech; `likely`: only if a label turns out to name a person whom the site knows. */
  readonly evidence: 'declared' | 'heading' | 'pattern' | 'likely';
  readonly line: number;
  /** Text of the interview heading, if there is one. */
  readonly heading?: string;
  /** What the heading says after its announcing words: `Dr. Sarah Mitchell, International Relations Expert`. */
  readonly guests?: string;
  /** Level at which the heading stands in the page, 2 to 6. */
  readonly level: number;
  /** Text between heading and first turn. */
  readonly introduction?: number;
  readonly entries: readonly (TurnEntry | ChapterEntry)[];
  /** The closing note, such as «edited for length». */
  readonly note?: number;
}

/** A crosshead between turns. */
export interface ChapterEntry {
  readonly kind: 'chapter';
  readonly piece: number;
}

/** One stretch of speech under one label. */
export interface TurnEntry {
  readonly kind: 'turn';
  /**
   * As printed, without colon. Empty in an interview that names nobody and is told by its questions (`**Who are you?**`):
   * then `roleWord` is always there, and the site says who asks and who answers.
   */
  readonly label: string;
  readonly print: LabelPrint;
  /** What the label says of its speaker, when it is a role (`Editor`, `Q`) and not a name. */
  readonly roleWord?: 'interviewer' | 'interviewee';
  /** Number in `Body.links`, when the label is a link. */
  readonly link?: number;
  /** An id that the author gave: `{#my-id}`. */
  readonly id?: string;
  /** The speech; begins with `<p>`, into which the label goes, empty when the speech begins with another block. */
  readonly piece: number;
  /** The beginning of the speech, plain and without time stamps, at most 140 characters, cut at a word. */
  readonly opening: string;
  /** When this is said, from the beginning of the recording: `00:14:44` or `00:14:44.04`. */
  readonly stamp?: string;
  /** Does the speech hold a question mark? */
  readonly asks: boolean;
  readonly words: number;
  readonly line: number;
  readonly column: number;
}

/** A headline found in the text, and where it was taken from. */
export interface SuggestedHeadline {
  readonly text: string;
  readonly from: 'heading' | 'first-line' | 'interview-heading' | 'first-sentence';
  readonly line: number;
}

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly id: string;
  readonly line: number;
}

/** Words of the story set apart to be seen: `:::pullquote{by="…"}`. */
export interface PullQuote {
  /** Plain, as it is printed. */
  readonly text: string;
  /** Who said it, as written. */
  readonly by?: string;
  readonly line: number;
  readonly column: number;
}

/** An address as written, and where. */
export interface Link {
  readonly href: string;
  /** The hashtag that this link stands for, without its `#`: it leads to that topic, and `href` is only a guess. */
  readonly hashtag?: string;
  readonly line: number;
  readonly column: number;
}

export interface Image {
  readonly src: string;
  readonly alt: string;
  readonly title?: string;
  readonly line: number;
  readonly column: number;
}
