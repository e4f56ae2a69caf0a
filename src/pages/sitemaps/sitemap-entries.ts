import { compareMoments, type Moment } from '../../base/date.ts';
import type { UrlPath } from '../../base/path.ts';
import { sparse } from '../../base/sparse.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { correctionsUrl } from '../lists/corrections.ts';
import { archiveUrl, monthsOf } from '../lists/months.ts';
import type { SitemapEntry } from './sitemap.ts';

/** Pages of a kind, in a file of their own. */
export interface SitemapPart {
  /** `stories-2024`, `stories-undated`, `pages`. */
  readonly name: string;
  readonly pages: () => readonly ListedPage[];
}

/** A page, and when what stands there last changed. */
export interface ListedPage {
  readonly entry: SitemapEntry;
  readonly changed?: Moment | undefined;
}

/**
 * Everything that search engines are to know, in parts that later news leave as they are: stories by the year of their
 * publication, newest year first, then all other pages. `isPlanned`: does a page stand at this address?
 */
export function sitemapParts(
  edition: Edition,
  isPlanned: (url: UrlPath) => boolean,
): readonly SitemapPart[] {
  const years = new Map<string, Story[]>();
  for (const story of edition.site.stories) {
    if (!isFound(story, edition)) continue;
    const year = story.published?.at.slice(0, 4) ?? 'undated';
    const known = years.get(year);
    if (known) known.push(story);
    else years.set(year, [story]);
  }
  const stories = [...years].map(([year, own]) => ({
    name: `stories-${year}`,
    pages: () => own.flatMap((story) => storyEntries(story, edition)),
  }));
  return [...stories, { name: 'pages', pages: () => pageEntries(edition, isPlanned) }];
}

/** May search engines show this page, and under its own address? */
export function isFound({ noindex, canonical, url }: Story, { addresses }: Edition): boolean {
  return !noindex && (canonical === undefined || canonical === addresses.absolute(url));
}

/** The page of a story, and those of its interviews that have their own. */
function storyEntries(story: Story, edition: Edition): readonly ListedPage[] {
  const changed = lastChange(story);
  const image = imageOf(story, edition);
  const own = listed(story.url, edition, changed, image === undefined ? undefined : [image]);
  const apart = story.interviews.filter(({ url }) => url !== story.url);
  return [own, ...apart.map(({ url }) => listed(url, edition, changed))];
}

/** The absolute address of the lead picture, when it is one of the publication's own. */
function imageOf({ image, imageTarget }: Story, edition: Edition): string | undefined {
  if (!image || imageTarget?.kind !== 'asset') return undefined;
  const { src } = edition.showPicture({ src: image.src, target: imageTarget, alt: '' }, 'lead');
  return edition.addresses.absoluteHref(src);
}

function pageEntries(
  edition: Edition,
  isPlanned: (url: UrlPath) => boolean,
): readonly ListedPage[] {
  const { site } = edition;
  const { stories, sections, tags, series, people } = site;
  const lists: readonly (readonly [url: UrlPath | undefined, of: readonly Story[]])[] = [
    ['/' as UrlPath, stories],
    ...[...sections.values()].map((section) => [section.url, section.stories] as const),
    ['/interviews/' as UrlPath, stories.filter(({ interviews }) => interviews.length > 0)],
    ...[...series.values()].map(({ url, parts }) => [url, parts] as const),
    ['/tags/' as UrlPath, stories],
    ...[...tags.values()].map((tag) => [tag.url, tag.stories] as const),
    ['/people/' as UrlPath, stories],
    ...[...people.values()].map(
      ({ url, wrote, spoke, led, about }) => [url, [...wrote, ...spoke, ...led, ...about]] as const,
    ),
    [archiveUrl, stories],
    ...monthsOf(site).map((month) => [month.url, month.stories] as const),
    [correctionsUrl, stories.filter(({ corrections }) => corrections.length > 0)],
  ];
  const ofLists = lists.flatMap(([url, of]) =>
    url !== undefined && isPlanned(url) ? listed(url, edition, newestChange(of)) : [],
  );
  const standing = site.pages
    .filter(({ noindex }) => !noindex)
    .map(({ url, updated }) => listed(url, edition, updated));
  return [...ofLists, ...standing];
}

function listed(
  url: UrlPath,
  { addresses }: Edition,
  changed: Moment | undefined,
  images?: readonly string[],
): ListedPage {
  const lastmod = momentOf(changed);
  return {
    entry: sparse<SitemapEntry>({ url: addresses.absolute(url) ?? url, lastmod, images }),
    changed,
  };
}

/** When readers last saw something new in a story. */
export function lastChange({ updated, published }: Story): Moment | undefined {
  return updated ?? published;
}

function newestChange(stories: readonly Story[]): Moment | undefined {
  return newestOf(stories.map(lastChange));
}

/** The newest of moments; the first of equal ones. */
export function newestOf(moments: readonly (Moment | undefined)[]): Moment | undefined {
  let newest: Moment | undefined;
  for (const moment of moments) {
    if (moment && (newest === undefined || compareMoments(moment, newest) > 0)) newest = moment;
  }
  return newest;
}

/** A moment as precise as it was given. */
export function momentOf(moment: Moment | undefined): string | undefined {
  return moment && (moment.precision === 'day' ? moment.at.slice(0, 10) : moment.at);
}
