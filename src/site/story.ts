import { instantOf, type Moment } from '../base/date.ts';
import type { ContentPath, UrlPath } from '../base/path.ts';
import type { Slug } from '../base/slug.ts';
import type { ImageField, StoryType } from '../content/fields/story.ts';
import type { Interview } from './interview.ts';
import type { LinkedBody } from './linked-body.ts';
import type { Target } from './target.ts';

/** A published piece. People, tags, sections and other stories are named by slug or path, never held. */
export interface Story {
  /** `interview` when the whole story is one; an article may hold interviews too. */
  readonly kind: 'article' | 'interview';
  /** The content file, which is the story's identity. */
  readonly source: ContentPath;
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
  /** Where it was reported from. */
  readonly dateline?: string;
  readonly published?: Moment;
  /** Only when it differs from `published`. */
  readonly updated?: Moment;
  readonly section?: Slug;
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
  readonly body: LinkedBody;
  readonly interviews: readonly Interview[];
  /** Stories that the author named, in order. */
  readonly related: readonly ContentPath[];
}

/** A name in a byline. */
export interface Credit {
  readonly name: string;
  readonly person?: Slug;
}

/** Newest first, undated stories last; at the same moment by weight, then by path. */
export function compareStories(a: Story, b: Story): number {
  return (
    instantOrOldest(b) - instantOrOldest(a) ||
    a.weight - b.weight ||
    (a.source < b.source ? -1 : a.source > b.source ? 1 : 0)
  );
}

function instantOrOldest({ published }: Story): number {
  return published ? instantOf(published) : Number.MIN_SAFE_INTEGER;
}
