import type { Digest } from '../base/digest.ts';
import type { ContentPath } from '../base/path.ts';
import type { Body, BodyFacts } from './body.ts';
import type { PageFields } from './fields/page.ts';
import type { PersonFields } from './fields/person.ts';
import type { SectionFields } from './fields/section.ts';
import type { SeriesFields } from './fields/series.ts';
import type { StoryFields } from './fields/story.ts';
import type { TagFields } from './fields/tag.ts';

/** A content file understood as far as it can be alone: checked fields and the record of its text. */
export type Document = DocumentOf<'story', StoryFields> | OtherDocument;

/** A document that is small enough to be held with all others: of a story only what a site must know of all stories at once. */
export type Sketch = StorySketch | OtherDocument;

/** A story without its text. */
export type StorySketch = DocumentOf<'story', StoryFields, BodyFacts>;

type OtherDocument =
  | DocumentOf<'person', PersonFields>
  | DocumentOf<'section', SectionFields>
  | DocumentOf<'tag', TagFields>
  | DocumentOf<'series', SeriesFields>
  | DocumentOf<'page', PageFields>;

export interface DocumentOf<Kind extends string, Fields, Text extends BodyFacts = Body> {
  readonly kind: Kind;
  readonly path: ContentPath;
  /** Of the file's bytes. */
  readonly digest: Digest;
  readonly fields: Fields;
  readonly body: Text;
}
