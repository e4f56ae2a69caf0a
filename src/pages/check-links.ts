import { type Diagnostic, diagnose, type Place } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import { once } from '../base/once.ts';
import type { ContentPath, UrlPath } from '../base/path.ts';
import { pushAll } from '../base/push-all.ts';
import type { Site } from '../site/site.ts';
import type { Leads } from '../site/stories/leads.ts';
import type { LinkedBody } from '../site/stories/linked-body.ts';
import type { Story } from '../site/stories/story.ts';
import type { Answers } from './answering.ts';

/**
 * Links to addresses of the site's own at which nothing stands, and to places that are not on their pages. Links to content
 * files are checked when they are followed; with a query, a program may answer, so those are passed over.
 */
export function checkLinks(site: Site, answers: Answers): readonly Diagnostic[] {
  const texts = textsOf(site);
  const known = { answers, idsAt: makeIdsAt(texts) };
  const diagnostics: Diagnostic[] = [];
  for (const { url, source, open } of texts)
    for (const { href, target, line, column } of open) {
      const destination = destinationOf(target, url);
      if (destination === undefined) continue;
      pushAll(diagnostics, checkLink(href, destination, { path: source, line, column }, known));
    }
  return diagnostics;
}

interface Known {
  readonly answers: Answers;
  /** The ids of the page at a path; undefined when it is not known what stands there. */
  readonly idsAt: (path: string) => ReadonlySet<string> | undefined;
}

function checkLink(
  href: string,
  { path, fragment, isFollowed }: Destination,
  place: Place,
  { answers, idsAt }: Known,
): readonly Diagnostic[] {
  if (!isFollowed && !answers(path)) return [unanswered(href, place)];
  const ids = fragment === '' ? undefined : idsAt(path);
  if (ids === undefined || isOnPage(fragment, ids)) return [];
  return [unknownFragment(href, fragment, ids, place)];
}

/** Where a link leads within the site: a path, not escaped, and a fragment, empty when there is none. */
interface Destination {
  readonly path: string;
  readonly fragment: string;
  /** Was it found by its file? Then it is known whether anything stands there. */
  readonly isFollowed: boolean;
}

/** A text, and the page on which it stands. */
interface PlacedText extends Pick<Leads, 'open'> {
  readonly url: UrlPath;
  readonly source: ContentPath;
  /** All ids on its page. */
  readonly ids: () => ReadonlySet<string>;
  /** Pages of their own on which parts of it stand. */
  readonly others: readonly UrlPath[];
}

function textsOf(site: Site): readonly PlacedText[] {
  const others = [
    ...site.sections.values(),
    ...site.series.values(),
    ...site.tags.values(),
    ...site.people.values(),
  ].flatMap(({ url, body }) => (url && body ? [{ url, body }] : []));
  return [...site.stories.map(placedStory), ...[...site.pages, ...others].map(placedBody)];
}

function placedStory(story: Story): PlacedText {
  const { url, source, leads, interviews } = story;
  return {
    url,
    source,
    open: leads.open,
    ids: () => idsOfStory(story),
    others: interviews.flatMap((interview) => (interview.url === url ? [] : interview.url)),
  };
}

function placedBody({
  url,
  body,
}: {
  readonly url: UrlPath;
  readonly body: LinkedBody;
}): PlacedText {
  const { source, headings, leads } = body;
  const ids = () => new Set([...fixedIds, ...headings.map(({ id }) => id)]);
  return { url, source, open: leads.open, ids, others: [] };
}

/** Where a link of the page `url` leads; undefined when it leads out of the site, or cannot be followed. */
function destinationOf(
  target: Leads['open'][number]['target'],
  url: UrlPath,
): Destination | undefined {
  if (target.kind === 'page')
    return { path: target.url, fragment: target.fragment ?? '', isFollowed: true };
  if (target.href.includes('?')) return undefined;
  const [written = '', hash = ''] = target.href.split(/#(.*)/s);
  const fragment = decoded(hash);
  if (written === '') return { path: url, fragment, isFollowed: true };
  if (!URL.canParse(written, `http://x${encodeURI(url)}`)) return undefined;
  const { pathname } = new URL(written, `http://x${encodeURI(url)}`);
  return { path: decoded(pathname), fragment, isFollowed: false };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/** Ids that stand on pages beside those of their texts; templates of a publication may know more. */
const fixedIds =
  'main top related key-points corrections background wrote said led contributed about'.split(' ');

/** The ids of the page at a path; undefined when it is not known what stands there. */
function makeIdsAt(
  texts: readonly PlacedText[],
): (path: string) => ReadonlySet<string> | undefined {
  const byPath = once(() => textsByPath(texts));
  const known = new Map<PlacedText, ReadonlySet<string>>();
  return (path) => {
    const text = byPath().get(path) ?? byPath().get(`${path}/`);
    if (text === undefined) return undefined;
    const ids = known.get(text) ?? text.ids();
    known.set(text, ids);
    return ids;
  };
}

function textsByPath(texts: readonly PlacedText[]): ReadonlyMap<string, PlacedText> {
  const byPath = new Map<string, PlacedText>();
  for (const text of texts) {
    byPath.set(text.url, text);
    for (const url of text.others) byPath.set(url, text);
  }
  return byPath;
}

function idsOfStory({ corrections, text }: Story): ReadonlySet<string> {
  const { body, interviews, updates } = text();
  const entries = interviews.flatMap((interview) => interview.entries);
  return new Set([
    ...fixedIds,
    ...body.headings.map(({ id }) => id),
    ...interviews.map(({ id }) => id),
    ...entries.flatMap((entry) => (entry.kind === 'turn' ? [entry.id, ...entry.oldIds] : [])),
    ...updates.map(({ id }) => id),
    ...corrections.map(({ id }) => id),
  ]);
}

/** Footnotes have ids that no record holds; `:~:text=` asks the browser to look for words. */
function isOnPage(fragment: string, ids: ReadonlySet<string>): boolean {
  return ids.has(fragment) || /^(?:fn|fnref)-|^footnote-label$|^:~:/.test(fragment);
}

function unanswered(href: string, place: Place): Diagnostic {
  return diagnose(
    'link-unanswered',
    place,
    `The link “${href}” leads to an address at which nothing stands`,
    'Correct the address, or link to the content file: that is followed when its address changes',
  );
}

/** Among more ids nothing near is looked for, so that many mistakes stay cheap. */
const mostCompared = 1000;

function unknownFragment(
  href: string,
  fragment: string,
  ids: ReadonlySet<string>,
  place: Place,
): Diagnostic {
  const near = ids.size > mostCompared ? undefined : nearest(fragment, [...ids]);
  return diagnose(
    'fragment-unknown',
    place,
    `The link “${href}” leads to a place that is not on its page`,
    near ? `Did you mean “#${near}”?` : 'Copy the address of the heading or the turn from the page',
  );
}
