import type { Diagnostic } from '../base/diagnostic.ts';
import { given } from '../base/given.ts';
import type { Language } from '../base/languages/language.ts';
import { type ContentPath, type OutputPath, outputPathOf, type UrlPath } from '../base/path.ts';
import type { KnownPictures } from '../content/picture.ts';
import type { Person } from '../site/people/person.ts';
import type { Site } from '../site/site.ts';
import type { Leads } from '../site/stories/leads.ts';
import type { Target } from '../site/stories/target.ts';
import { mediaPath } from './address-book.ts';
import { checkAddresses } from './addresses.ts';
import { type Answering, answersOf } from './answering.ts';
import { checkLinks } from './check-links.ts';
import { type Edition, makeEdition, noPictures } from './edition.ts';
import { editionOf } from './edition-of.ts';
import type { ExportOutline } from './exports/export.ts';
import { storyExports } from './exports/plan-exports.ts';
import { type SiteFiles, siteExports } from './exports/site-exports.ts';
import { storyFiles } from './exports/story-file.ts';
import { addressKey } from './former/address-key.ts';
import { type PlannedFormer, planFormer } from './former/plan-former.ts';
import { checkSettings } from './frame/check-settings.ts';
import type { Frame } from './frame/frame.ts';
import { makeFrame } from './frame/make-frame.ts';
import { titleOfPage } from './frame/make-metadata.ts';
import type { PlannedIcon } from './icons.ts';
import { archivePages } from './lists/archive.ts';
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
import { makeOutline, type Outline, outlineOf } from './outline.ts';
import { isBared, isRemade, planPictures } from './pictures/plan-pictures.ts';
import type { WantedPicture } from './pictures/wanted-picture.ts';
import { type PlannedSearch, planSearch } from './search/plan-search.ts';
import { searchPage } from './search/search-page.ts';
import { standalonePage } from './standalone.ts';
import { storyPages } from './story/story.ts';

/** All that is to be printed. */
export interface PagePlan {
  readonly frame: Frame;
  /** In a stable order, the front first. */
  readonly pages: readonly Outline[];
  /** Files that are no pages: interviews as data and as plain text, feeds. */
  readonly exports: readonly ExportOutline[];
  /** Files from the content folder that pages show or lead to, as they are. */
  readonly media: readonly { readonly from: ContentPath; readonly to: OutputPath }[];
  /** Files that are made of pictures. */
  readonly pictures: readonly WantedPicture[];
  /** Former addresses, and how they answer. */
  readonly former: PlannedFormer;
  /** What readers search; absent when they cannot. */
  readonly search?: PlannedSearch;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Plan every page of a site: one address, one view each. Two pages at one address are an error. `copies` are the files that will
 * stand beside the pages: links may lead to them; `known` are the pictures that were looked at, `icons` what was drawn of the
 * publication's own, `languages` that of the publication, English by default, and those of its editions. What most pages show is
 * worked out when they are printed.
 */
export function planPages(
  site: Site,
  copies: readonly OutputPath[] = [],
  known: KnownPictures = noPictures,
  icons: readonly PlannedIcon[] = [],
  languages: readonly Language[] = [],
): PagePlan {
  const edition = makeEdition(site, known, languages);
  const search = planSearch(edition);
  const pages = [
    ...[edition, ...edition.others].map((one) => outlineOf(frontPage(one, edition))),
    ...allStoryPages(edition),
    ...[...site.sections.values()].flatMap((section) => sectionPages(section, edition)),
    ...topicPages(edition),
    ...[...site.series.values()].flatMap((series) => seriesPages(series, edition)),
    ...interviewsPages(edition),
    ...peoplePages(edition),
    ...site.pages.map((page) => outlineOf(standalonePage(page, edition))),
    ...correctionsPages(edition),
    ...archivePages(edition),
    ...(search ? [outlineOf(searchPage(search, edition))] : []),
    outlineOf(notFoundPage(edition)),
  ];
  const exports = allExports({ pages, copies, icons }, edition);
  const pictures = planPictures(site.pictures, known);
  const media = mediaOf(site, known);
  const standing = { pages, exports, media, copies };
  const former = planFormer(() => titlesOf(standing), copies, edition);
  const planned = {
    pages: [...pages, ...former.pages],
    exports: [...exports, ...former.exports],
    media,
  };
  const answers = answersOf(answering(standing, former));
  return {
    frame: makeFrame(edition, answers, filesBeside(exports, icons, copies)),
    ...planned,
    pictures,
    former,
    ...given({ search }),
    diagnostics: [
      ...former.diagnostics,
      ...checkAddresses(site, planned),
      ...checkLinks(site, answers),
      ...checkSettings(site.publication, answers),
    ],
  };
}

function allStoryPages(edition: Edition): readonly Outline[] {
  const { stories, retracted } = edition.site;
  return [...stories, ...retracted].flatMap((story) =>
    storyPages(story, editionOf(story, edition)),
  );
}

function allExports(files: SiteFiles, edition: Edition): readonly ExportOutline[] {
  return [
    ...edition.site.stories.flatMap((story) => storyExports(story, edition)),
    ...storyFiles(edition),
    ...siteExports(files, edition),
  ];
}

/** Files about the site, that stand beside its pages. */
function filesBeside(
  exports: readonly ExportOutline[],
  icons: readonly PlannedIcon[],
  copies: readonly OutputPath[],
): readonly OutputPath[] {
  const texts = exports.filter(({ kind }) => kind === 'text').map(({ path }) => path);
  return [...texts, ...icons.map(({ to }) => to), ...copies];
}

/** Links may lead to former addresses, but not to what is gone. */
function answering({ copies, ...standing }: Answering, { redirects }: PlannedFormer): Answering {
  return { ...standing, copies: [...copies, ...redirects.map(({ from }) => outputPathOf(from))] };
}

/** What has an address, by `addressKey()`: the title of a page or interview, the path of a file. */
function titlesOf({ pages, exports, media, copies }: Answering): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const path of copies) titles.set(addressKey(`/${path}` as UrlPath), path);
  for (const { from, to } of media) titles.set(addressKey(`/${to}` as UrlPath), from);
  for (const { url, title } of exports) titles.set(addressKey(url), title);
  for (const { url, title } of pages) titles.set(addressKey(url), title);
  return titles;
}

function topicPages(edition: Edition): readonly Outline[] {
  const ofTheirOwn = [...edition.site.tags.values()].filter(({ person }) => person === undefined);
  return [outlineOf(tagIndexPage(edition)), ...ofTheirOwn.flatMap((tag) => tagPages(tag, edition))];
}

function peoplePages(edition: Edition): readonly Outline[] {
  const people = [...edition.site.people.values()];
  return [
    outlineOf(peoplePage(edition)),
    ...people.flatMap((person) => (person.url ? [personOutline(person, person.url, edition)] : [])),
  ];
}

function personOutline(person: Person, url: UrlPath, edition: Edition): Outline {
  const title = titleOfPage(person.name, edition.site.publication);
  return makeOutline(url, 'person', title, () => personPage(person, url, edition));
}

/** The files that any shown text links to or pictures, each once, in code-point order; of pictures that are made smaller those to which something links. */
function mediaOf(site: Site, known: KnownPictures): PagePlan['media'] {
  const paths = new Set<ContentPath>();
  const addLinked = (path: ContentPath): void => {
    if (!isBared(path, known)) paths.add(path);
  };
  const addShown = (path: ContentPath): void => {
    if (!isRemade(path, known)) paths.add(path);
  };
  const addAll = (leads: Leads | undefined): void => {
    leads?.linked.forEach(addLinked);
    leads?.shown.forEach(addShown);
  };
  const { stories, pages, sections, tags, series, people } = site;
  for (const story of stories) {
    addAll(story.leads);
    fileOf(story.imageTarget).forEach(addShown);
    story.sources.flatMap(({ target }) => fileOf(target)).forEach(addLinked);
  }
  for (const { body, imageTarget } of pages) {
    addAll(body.leads);
    fileOf(imageTarget).forEach(addShown);
  }
  for (const named of [sections, tags, series, people])
    for (const { body } of named.values()) addAll(body?.leads);
  for (const { details, url } of people.values())
    if (url) fileOf(details?.imageTarget).forEach(addShown);
  return [...paths].sort().map((from) => ({ from, to: mediaPath(from) }));
}

function fileOf(target: Target | undefined): readonly ContentPath[] {
  return target?.kind === 'asset' ? [target.path] : [];
}
