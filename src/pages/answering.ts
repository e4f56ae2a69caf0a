import { once } from '../base/once.ts';
import type { OutputPath } from '../base/path.ts';
import type { Addressed } from './addresses.ts';

/** What answers at the addresses of a site: what is planned, and files that are copied as they are. */
export type Answering = Addressed & { readonly copies: readonly OutputPath[] };

/** Does anything stand at a path of the site, which begins with `/` and is not escaped? */
export type Answers = (path: string) => boolean;

/** Files that a publication has or may have without planning them. */
const reserved =
  /^\/(?:assets\/|(?:robots\.txt|favicon\.ico|manifest\.webmanifest)$)|\/(?:feed|rss|atom|index|[a-z\d-]*sitemap[a-z\d-]*)\.(?:xml|json|txt)$/;

/** Whether something answers at an address; the list is made at the first question. */
export function answersOf(answering: Answering): Answers {
  const files = once(() => filesOf(answering));
  return (path) => {
    const file = path.slice(1);
    if (path.endsWith('/')) return files().has(`${file}index.html`);
    const names = [file, `${file}/index.html`, `${file}.html`];
    return reserved.test(path) || names.some((name) => files().has(name));
  };
}

function filesOf({ pages, exports, media, copies }: Answering): ReadonlySet<string> {
  const files = new Set<string>(copies);
  for (const { path } of pages) files.add(path);
  for (const { path } of exports) files.add(path);
  for (const { to } of media) files.add(to);
  return files;
}
