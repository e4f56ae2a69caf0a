import type { Digest } from '../../base/digest.ts';
import type { ContentPath, OutputPath, UrlPath } from '../../base/path.ts';
import type { ShownProse } from '../page.ts';

/** What files that are no pages have alike; `kind` says how they are printed. */
export interface ExportOf<Kind extends string> {
  readonly kind: Kind;
  readonly url: UrlPath;
  readonly path: OutputPath;
  /** The file of the story that it is taken from. */
  readonly source?: ContentPath;
  /** The prose of that story. */
  readonly prose?: ShownProse;
  /** What it holds besides, each a value of its own in the store. */
  readonly items?: readonly SharedItem[];
}

/** Something that several files show, such as a story in its feeds: planned once, and named by its digest in all of them. */
export interface SharedItem {
  /** Of its JSON. */
  readonly digest: Digest;
  /** The file of the story that it shows, and the prose of that. */
  readonly source?: ContentPath;
  readonly prose?: Digest;
}
