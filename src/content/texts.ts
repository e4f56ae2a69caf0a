import type { ContentPath } from '../base/path.ts';
import type { DocumentOf } from './document.ts';
import type { StoryFields } from './fields/story.ts';

/** Where the texts of stories are while a site is made of their sketches. */
export interface Texts {
  /** The document of the story at a path, with its text. */
  readonly of: (path: ContentPath) => DocumentOf<'story', StoryFields>;
  /** Are all of them in memory? Else each is fetched whenever it is asked for. */
  readonly areHeld: boolean;
}
