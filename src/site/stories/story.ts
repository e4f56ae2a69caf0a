import { instantOf, type Moment } from '../../base/date.ts';
import type { ContentPath, UrlPath } from '../../base/path.ts';
import type { Slug } from '../../base/slug.ts';
import type { RatingField, ReviewedField } from '../../content/fields/review.ts';
import type {
  ImageField,
  LiveField,
  SourceField,
  SponsorField,
  StoryFields,
  StoryType,
} from '../../content/fields/story.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Contributor, Credit } from '../people/credit.ts';
import type { Claim } from './claim.ts';
import type { Correction } from './correction.ts';
import type { Leads } from './leads.ts';
import type { StoryText } from './story-text.ts';
import type { Target } from './target.ts';

/** What a story rests on. */
export interface Source extends SourceField {
  /** What `url` means. */
  readonly target?: Target;
}

/** A published piece. People, tags, sections and other stories are named by slug or path, never held. */
export interface Story {
  /** `interview` when the whole story is one; an article may hold interviews too. */
  readonly kind: 'article' | 'interview';
  /** The content file, which is the story's identity. */
  readonly source: ContentPath;
  /** Names it for ever, whatever its address; only when its author gives one. */
  readonly id?: string;
  readonly slug: Slug;
  readonly url: UrlPath;
  readonly type: StoryType;
  readonly headline: string;
  readonly shortHeadline?: string;
  /** Text of `<title>` where it differs from the headline. */
  readonly seoTitle?: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  readonly description?: string;
  readonly byline: readonly Credit[];
  /** The byline as the author worded it. */
  readonly bylineText?: readonly (string | Credit)[];
  readonly contributors: readonly Contributor[];
  /** Where it was reported from. */
  readonly dateline?: string;
  readonly published?: Moment;
  /** The last change or correction; only when it is later than `published`. */
  readonly updated?: Moment;
  /** Until when it may be seen. */
  readonly expires?: Moment;
  readonly showUpdated: StoryFields['showUpdated'];
  readonly keyPoints: readonly string[];
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** Taken back: what is left is headline, dates and the retraction. */
  readonly canceled: boolean;
  readonly sponsor?: SponsorField;
  readonly sources: readonly Source[];
  readonly section?: Slug;
  readonly series?: Slug;
  /** Number within the series. */
  readonly part?: number;
  readonly tags: readonly Slug[];
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly image?: ImageField;
  /** What `image.src` means. */
  readonly imageTarget?: Target;
  readonly featured: boolean;
  readonly weight: number;
  readonly noindex: boolean;
  readonly canonical?: string;
  readonly isAccessibleForFree: boolean;
  readonly live?: LiveField;
  readonly copyrightHolder?: string;
  readonly license?: string;
  readonly itemReviewed?: ReviewedField;
  readonly rating?: RatingField;
  readonly claim?: Claim;
  readonly interviews: readonly Interview[];
  /** What of its text the site has to answer for. */
  readonly leads: Leads;
  /** All that it says. On a large site it is made anew whenever somebody asks, since not all texts are in memory. */
  readonly text: () => StoryText;
  /** Stories to read after this one: those that the author named, then those that share most with it. */
  readonly related: readonly ContentPath[];
}

/** Newest first, undated stories last; at the same moment by weight, then by path. */
export function newestFirst(stories: readonly Story[]): readonly Story[] {
  // Moments are texts; each is read once and not at every comparison.
  const dated = stories.map((story) => ({ story, at: instantOrOldest(story) }));
  dated.sort(
    (a, b) =>
      b.at - a.at ||
      a.story.weight - b.story.weight ||
      (a.story.source < b.story.source ? -1 : a.story.source > b.story.source ? 1 : 0),
  );
  return dated.map(({ story }) => story);
}

function instantOrOldest({ published }: Story): number {
  return published ? instantOf(published) : Number.MIN_SAFE_INTEGER;
}
