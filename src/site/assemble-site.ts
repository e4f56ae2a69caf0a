import type { Diagnostic } from '../base/diagnostic.ts';
import { once } from '../base/once.ts';
import type { ContentPath, UrlPath } from '../base/path.ts';
import { pushAll } from '../base/push-all.ts';
import type { Document } from '../content/document.ts';
import type { Ledger } from '../content/ledger/ledger.ts';
import type { Publication } from '../content/settings/publication.ts';
import { gatherFormer } from './former/gather-former.ts';
import { byKind, type DocumentsByKind } from './kinds.ts';
import { reportNamedPictures } from './named-picture.ts';
import { personNamed } from './people/directory.ts';
import {
  type Names,
  nameEverything,
  sectionsNamedIn,
  urlsOfNames,
  urlsOfTopics,
} from './people/names.ts';
import { reportNamesakes } from './people/namesakes.ts';
import { gatherPeople } from './people/people.ts';
import { reportUnknownPeople } from './people/unknown-people.ts';
import { picturesIn } from './picture-use.ts';
import { gatherSections, nameSections } from './section.ts';
import type { Site } from './site.ts';
import { addressPage, makeStandalonePage } from './standalone.ts';
import { reportAssumedZone } from './stories/assumed-zone.ts';
import { relateStories } from './stories/kinship.ts';
import { type Linked, type LinkedBody, linkBody } from './stories/linked-body.ts';
import { makeStory, type StoryContext } from './stories/make-story.ts';
import { makeReferences } from './stories/reference.ts';
import { gatherSeries } from './stories/series.ts';
import { newestFirst, type Story } from './stories/story.ts';
import { addressStory, type StoryDocument } from './stories/story-address.ts';
import type { Targets } from './stories/target.ts';
import { type Show, type Sighted, sortBySight } from './stories/visibility.ts';
import { makeSuggest } from './suggest.ts';
import { reportManyTags } from './tags/many-tags.ts';
import { gatherTags } from './tags/tag.ts';
import { allTags } from './tags/tag-name.ts';

/** What a site is assembled from. */
export interface SiteSources {
  readonly publication: Publication;
  /** In the order of their paths. */
  readonly documents: readonly Document[];
  /** Files beside the text, such as pictures. */
  readonly assets: readonly ContentPath[];
  /** Milliseconds since 1970: decides embargoes, so that a build can be repeated. */
  readonly now: number;
  readonly show: Show;
  /** The addresses published before; absent where nobody remembers them. */
  readonly ledger?: Ledger;
}

/**
 * Everything that may be seen at `now`:
 *
 * 1. What may not be seen yet, or no longer, is left out.
 * 2. Tags, sections, series and people get their names; stories and pages get their addresses.
 * 3. Links between files are followed.
 * 4. Stories are made, and put in order, newest first.
 * 5. Sections, series, tags and people gather their stories.
 * 6. Former addresses lead to where their stories stand now.
 */
export function assembleSite(sources: SiteSources): Site {
  const { publication, ledger } = sources;
  const sighted = sortBySight(sources.documents, sources.now, sources.show);
  const plain = byKind(sighted.visible);
  const names = nameEverything(plain, publication);
  const addresses = plain.story.map((document) =>
    addressStory(document, publication, names.sections),
  );
  const pages = plain.page.map(addressPage);
  const targets = targetsOf([...addresses, ...pages], { sources, sighted, plain, names });

  const { linked, diagnostics: broken } = linkDocuments(sighted.visible, targets);
  const context: StoryContext = {
    publication,
    ...names,
    addresses: new Map(addresses.map((address) => [address.source, address])),
    targets,
    references: makeReferences(addresses, targets),
  };
  const made = linked.story.map((document) => makeStory(document, context));
  const [retracted, standing] = partition(made.map(({ story }) => story));
  const stories = relateStories(newestFirst(standing));

  const gathered = gather(stories, linked, context);
  const storiesByPath = new Map([...stories, ...retracted].map((story) => [story.source, story]));
  const { diagnostics: astray, ...former } = gatherFormer({
    ...{ publication, ledger, documents: plain, expired: sighted.expired, targets },
    ...{ names: names.tags, stories: storiesByPath, ...gathered },
  });

  return {
    publication,
    now: sources.now,
    stories,
    retracted,
    storiesByPath,
    ...gathered,
    ...former,
    diagnostics: [
      ...[names.tags, ...addresses, ...pages, ...made].flatMap(({ diagnostics }) => diagnostics),
      ...[broken, astray, doubts(plain, publication, names, targets)].flat(),
      ...reportNamesakes(stories, names.directory),
    ],
  };
}

/** What only the whole of the stories shows. */
function doubts(
  { story: stories, page: pages }: DocumentsByKind,
  publication: Publication,
  { directory }: Names,
  targets: Targets,
): readonly Diagnostic[] {
  return [
    ...reportAssumedZone(stories, publication),
    ...reportManyTags(stories),
    ...reportUnknownPeople(stories, directory),
    ...reportNamedPictures([...stories, ...pages], targets),
  ];
}

interface Named {
  readonly sources: SiteSources;
  readonly sighted: Sighted;
  readonly plain: DocumentsByKind;
  readonly names: Names;
}

function targetsOf(
  addresses: readonly { readonly source: ContentPath; readonly url: UrlPath }[],
  { sources, sighted, plain, names }: Named,
): Targets {
  const urls = new Map<ContentPath, UrlPath>();
  for (const { source, url } of addresses) urls.set(source, url);
  for (const [source, url] of urlsOfNames(plain, names)) urls.set(source, url);
  return {
    urls,
    hidden: new Set(sighted.hidden.map(({ path }) => path)),
    expired: expiredUrls(sighted.expired, plain, sources.publication),
    assets: new Set(sources.assets),
    topics: urlsOfTopics(names, sources.publication),
  };
}

/** Stories that were taken back, and those that stand. */
function partition(stories: readonly Story[]): readonly [readonly Story[], readonly Story[]] {
  return [stories.filter(({ canceled }) => canceled), stories.filter(({ canceled }) => !canceled)];
}

/** Everything that gathers stories; the pages beside them, and the pictures of all. */
function gather(
  stories: readonly Story[],
  linked: DocumentsByKind<LinkedBody>,
  { sections, series, tags, directory, publication, targets }: StoryContext,
): Pick<Site, 'sections' | 'series' | 'tags' | 'people' | 'pages' | 'pictures'> {
  const people = gatherPeople({
    stories,
    documents: linked.person,
    directory,
    tags: allTags(tags),
    targets,
    auto: publication.people.auto,
    isLinked: makeIsLinked(linked),
  });
  const gathered = {
    pages: linked.page.map((document) => makeStandalonePage(document, targets)),
    sections: gatherSections(stories, sections, linked.section, publication.sections),
    series: gatherSeries(stories, series, linked.series),
    tags: gatherTags(stories, tags, linked.tag, ({ kind, name }) =>
      kind === 'person' ? people.get(personNamed(name, directory).slug) : undefined,
    ),
    people,
  };
  return { ...gathered, pictures: picturesIn({ stories, ...gathered }) };
}

/** Does any text link to an address? The texts are gone through at the first question, as few sites ask. */
function makeIsLinked(linked: DocumentsByKind<LinkedBody>): (url: UrlPath) => boolean {
  const urls = once(() => new Set(addressesIn(Object.values(linked).flat())));
  return (url) => urls().has(url);
}

function* addressesIn(texts: readonly Linked<Document>[]): Iterable<UrlPath> {
  for (const { body } of texts)
    for (const target of body.linkTargets) if (target.kind === 'page') yield target.url;
}

function expiredUrls(
  expired: readonly StoryDocument[],
  plain: DocumentsByKind,
  publication: Publication,
): ReadonlyMap<ContentPath, UrlPath> {
  const sections = nameSections(sectionsNamedIn(expired), plain.section);
  return new Map(
    expired.map((document) => [document.path, addressStory(document, publication, sections).url]),
  );
}

function linkDocuments(
  documents: readonly Document[],
  targets: Targets,
): { readonly linked: DocumentsByKind<LinkedBody>; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const suggest = makeSuggest([...targets.urls.keys()]);
  const linked = documents.map((document) => {
    const made = linkBody(document.path, document.body, targets, suggest);
    pushAll(diagnostics, made.diagnostics);
    return { ...document, body: made.body };
  });
  return { linked: byKind(linked), diagnostics };
}
