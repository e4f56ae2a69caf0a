import type { Digest } from '../../base/digest.ts';
import type { ContentPath } from '../../base/path.ts';

/** Something that several files show, such as a story in its feeds: planned once, and named by its digest in all of them. */
export interface SharedItem {
  /** Of its JSON. */
  readonly digest: Digest;
  /** The file of the story that it shows, and the prose of that. */
  readonly source?: ContentPath;
  readonly prose?: Digest;
}
