import type { ContentPath, OutputPath, UrlPath } from '../../base/path.ts';
import type { ShownProse } from '../page.ts';
import type { SharedItem } from './shared-item.ts';

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
