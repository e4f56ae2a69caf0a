import { type OutputPath, outputPathOf, type UrlPath } from '../base/path.ts';
import type { Page } from './page.ts';
import type { Kind } from './view.ts';

/**
 * Where a page or a file will stand, and what it is called. What it shows is worked out when it is printed, so that a hundred
 * thousand pages are never in memory together.
 */
export interface Outline<Planned = Page, Kinds extends string = Kind> {
  readonly url: UrlPath;
  readonly path: OutputPath;
  readonly kind: Kinds;
  /** Of a page the text of its `<title>`. */
  readonly title: string;
  /** All of it; worked out anew each time, so it need not be kept. */
  readonly plan: () => Planned;
}

/** The outline of what `plan` gives. */
export function makeOutline<Planned, Kinds extends string>(
  url: UrlPath,
  kind: Kinds,
  title: string,
  plan: () => Planned,
): Outline<Planned, Kinds> {
  return { url, path: outputPathOf(url), kind, title, plan };
}

/** The outline of a page that is planned already. */
export function outlineOf(page: Page): Outline {
  const { url, path, metadata, view } = page;
  return { url, path, kind: view.kind, title: metadata.title, plan: () => page };
}
