import type { Diagnostic } from '../base/diagnostic.ts';
import type { ContentPath, OutputPath, UrlPath } from '../base/path.ts';
import type { Site } from '../site/site.ts';
import type { LinkedBody } from '../site/stories/linked-body.ts';
import { mediaPath } from './address-book.ts';
import { checkAddresses } from './addresses.ts';
import { checkLinks } from './check-links.ts';
import { type Edition, makeEdition } from './edition.ts';
import type { PlannedExport } from './exports/export.ts';
import { storyExports } from './exports/plan-exports.ts';
import type { Frame } from './frame/frame.ts';
import { makeFrame } from './frame/make-frame.ts';
import { correctionsPages } from './lists/corrections.ts';
import { frontPage } from './lists/front.ts';
import { interviewsPages } from './lists/interviews.ts';
import { peoplePage } from './lists/people.ts';
import { personPage } from './lists/person.ts';
import { sectionPages } from './lists/section.ts';
import { seriesPages } from './lists/series.ts';
import { tagPages } from './lists/tag.ts';
import { tagIndexPage } from './lists/tag-index.ts';
import { notFoundPage } from './not-found.ts';
import type { Page } from './page.ts';
import { addressKey, redirectPages } from './redirects.ts';
import { standalonePage } from './standalone.ts';
import { storyPages } from './story/story.ts';

/** All that is to be printed. */
export interface PagePlan {
  readonly frame: Frame;
  /** In a stable order, the front first. */
  readonly pages: readonly Page[];
  /** Files that are no pages: interviews as data and as plain text. */
  readonly exports: readonly PlannedExport[];
  /** Files from the content folder that pages show. */
  readonly media: readonly { readonly from: ContentPath; readonly to: OutputPath }[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Plan every page of a site: one address, one view each. Two pages at one address are an error. `copies` are the files that will
 * stand beside the pages: links may lead to them.
 */
export function planPages(site: Site, copies: readonly OutputPath[] = []): PagePlan {
  const edition = makeEdition(site);
  const pages = [
    frontPage(edition),
    ...[...site.stories, ...site.retracted].flatMap((story) => storyPages(story, edition)),
    ...[...site.sections.values()].flatMap((section) => sectionPages(section, edition)),
    ...topicPages(edition),
    ...[...site.series.values()].flatMap((series) => seriesPages(series, edition)),
    ...interviewsPages(edition),
    ...peoplePages(edition),
    ...site.pages.map((page) => standalonePage(page, edition)),
    ...correctionsPages(edition),
    notFoundPage(edition),
  ];
  const exports = site.stories.flatMap((story) => storyExports(story, edition));
  const media = mediaOf(site);
  const redirects = redirectPages(titlesOf(pages, exports, media), edition);
  const planned = { pages: [...pages, ...redirects.pages], exports, media };
  return {
    frame: makeFrame(edition),
    ...planned,
    diagnostics: [
      ...redirects.diagnostics,
      ...checkAddresses(site, planned),
      ...checkLinks(site, { ...planned, copies }),
    ],
  };
}

/** What has an address, by `addressKey()`: the title of a page or interview, the path of a file. */
function titlesOf(
  pages: readonly Page[],
  exports: PagePlan['exports'],
  media: PagePlan['media'],
): ReadonlyMap<string, string> {
  return new Map([
    ...media.map(({ from, to }) => [addressKey(`/${to}` as UrlPath), from] as const),
    ...exports.map(({ url, interview }) => [addressKey(url), interview.title] as const),
    ...pages.map(({ url, metadata }) => [addressKey(url), metadata.title] as const),
  ]);
}

function topicPages(edition: Edition): readonly Page[] {
  return [
    tagIndexPage(edition),
    ...[...edition.site.tags.values()].flatMap((tag) =>
      tag.person === undefined ? tagPages(tag, edition) : [],
    ),
  ];
}

function peoplePages(edition: Edition): readonly Page[] {
  const people = [...edition.site.people.values()];
  return [
    peoplePage(edition),
    ...people.flatMap((person) => (person.url ? [personPage(person, person.url, edition)] : [])),
  ];
}

/** The files that any shown text links to or pictures, each once, in code-point order. */
function mediaOf(site: Site): PagePlan['media'] {
  const bodies = [
    ...site.stories,
    ...site.pages,
    ...site.sections.values(),
    ...site.tags.values(),
    ...site.series.values(),
    ...site.people.values(),
  ];
  const paths = new Set<ContentPath>();
  for (const { body } of bodies) for (const path of assetsOf(body)) paths.add(path);
  const portraits = [...site.people.values()].flatMap(({ details, url }) =>
    details && url ? [details] : [],
  );
  for (const { imageTarget } of [...site.stories, ...site.pages, ...portraits])
    if (imageTarget?.kind === 'asset') paths.add(imageTarget.path);
  for (const { target } of site.stories.flatMap(({ sources }) => sources))
    if (target?.kind === 'asset') paths.add(target.path);
  return [...paths].sort().map((from) => ({ from, to: mediaPath(from) }));
}

function assetsOf(body: LinkedBody | undefined): readonly ContentPath[] {
  const targets = [...(body?.linkTargets ?? []), ...(body?.imageTargets ?? [])];
  return targets.flatMap((target) => (target.kind === 'asset' ? [target.path] : []));
}
