import type { ContentPath } from '../../base/path.ts';
import type { StoryBlock } from '../story/story-block.ts';
import type { ExportOf } from './export-of.ts';

/** A story as Markdown or as plain text. */
export interface PlannedStoryFile extends ExportOf<'story-markdown' | 'story-text'> {
  readonly source: ContentPath;
  /** Address of its page, absolute where the publication has an address. */
  readonly page: string;
  readonly blocks: readonly StoryBlock[];
}

/** A story in the format of news agencies: ninjs 3.1 (https://www.iptc.org/std/ninjs/). */
export interface PlannedNinjs extends ExportOf<'ninjs'> {
  readonly source: ContentPath;
  /** Absolute address of its page. */
  readonly page: string;
  /** All but the text, in words of ninjs. */
  readonly item: object;
  /** The text; none of a story that was taken back. */
  readonly blocks: readonly StoryBlock[];
}

/** The publication as language models read of it (https://llmstxt.org). */
export interface PlannedLlms extends ExportOf<'llms'> {
  readonly name: string;
  readonly description?: string;
  readonly groups: readonly {
    readonly name: string;
    readonly links: readonly LlmsLink[];
  }[];
}

/** A link with what is said of it. */
export interface LlmsLink {
  readonly name: string;
  readonly href: string;
  readonly note?: string;
}
