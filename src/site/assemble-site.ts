import type { Diagnostic } from '../base/diagnostic.ts';
import type { ContentPath, UrlPath } from '../base/path.ts';
import { pushAll } from '../base/push-all.ts';
import type { Document, Sketch, StorySketch } from '../content/document.ts';
import type { Ledger } from '../content/ledger/ledger.ts';
import type { Publication } from '../content/settings/publication.ts';
import type { Texts } from '../content/texts.ts';
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
import { checkBody, type Linked, type LinkedBody, linkBody } from './stories/linked-body.ts';
import { makeReferences } from './stories/reference.ts';
import { gatherSeries } from './stories/series.ts';
import { newestFirst, type Story } from './stories/story.ts';
import { addressStory } from './stories/story-address.ts';
import type { Targets } from './stories/target.ts';
import { storyTeller, type TellingContext, type ToldStory } from './stories/tell-stories.ts';
import { joinTranslations } from './stories/translations.ts';
import { type Show, type Sighted, sortBySight } from './stories/visibility.ts';
import { makeSuggest } from './suggest.ts';
import { reportManyTags } from './tags/many-tags.ts';
import { gatherTags } from './tags/tag.ts';
import { allTags } from './tags/tag-name.ts';

/** What a site is assembled from. */
export interface SiteSources {
  readonly publication: Publication;
  /** In the order of their paths. */
  readonly documents: readonly Sketch[];
  readonly texts: Texts;
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

  const context = {
    publication,
    ...names,
    addresses: new Map(addresses.map((address) => [address.source, address])),
    targets,
    references: makeReferences(addresses, targets),
    texts: sources.texts,
  };
  const { made, linked, reader } = readThrough(sighted.visible, context);
  const [retracted, standing] = partition(made.map(({ story }) => story));
  const stories = relateStories(newestFirst(standing), languagesApart(publication));

  const gathered = gather(stories, linked, reader.isLinked, context);
  const { diagnostics: odd, ...spoken } = joinTranslations(stories, plain.story, sighted, context);
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
    ...spoken,
    ...former,
    diagnostics: [
      ...[names.tags, ...addresses, ...pages, ...made].flatMap(({ diagnostics }) => diagnostics),
      ...[reader.diagnostics, astray, odd, doubts(stories, plain, context)].flat(),
    ],
  };
}

/** What only the whole of the stories shows. */
function doubts(
  stories: readonly Story[],
  { story: documents, page: pages }: DocumentsByKind,
  { publication, directory, targets }: Unchecked,
): readonly Diagnostic[] {
  return [
    ...reportAssumedZone(documents, publication),
    ...reportManyTags(documents),
    ...reportUnknownPeople(documents, directory),
    ...reportNamedPictures([...documents, ...pages], targets),
    ...reportNamesakes(stories, directory),
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

/** The languages whose stories have an edition of their own. */
function languagesApart({ editions = [] }: Publication): ReadonlySet<string> {
  return new Set(editions.map(({ lang }) => lang));
}

/** Stories that were taken back, and those that stand. */
function partition(stories: readonly Story[]): readonly [readonly Story[], readonly Story[]] {
  return [stories.filter(({ canceled }) => canceled), stories.filter(({ canceled }) => !canceled)];
}

/** Everything that gathers stories; the pages beside them, and the pictures of all. */
function gather(
  stories: readonly Story[],
  linked: DocumentsByKind<LinkedBody>,
  isLinked: ProofReader['isLinked'],
  { sections, series, tags, directory, publication, targets }: Unchecked,
): Pick<Site, 'sections' | 'series' | 'tags' | 'people' | 'pages' | 'pictures'> {
  const people = gatherPeople({
    stories,
    documents: linked.person,
    directory,
    tags: allTags(tags),
    targets,
    auto: publication.people.auto,
    isLinked,
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

function expiredUrls(
  expired: readonly StorySketch[],
  plain: DocumentsByKind,
  publication: Publication,
): ReadonlyMap<ContentPath, UrlPath> {
  const sections = nameSections(sectionsNamedIn(expired), plain.section);
  return new Map(
    expired.map((document) => [document.path, addressStory(document, publication, sections).url]),
  );
}

/** What documents are read with, before there is anybody to check their links. */
type Unchecked = Omit<TellingContext, 'check'>;

interface ReadThrough {
  readonly made: readonly ToldStory[];
  readonly linked: DocumentsByKind<LinkedBody>;
  readonly reader: ProofReader;
}

/** Tell every story, and link all other documents, in their order. */
function readThrough(documents: readonly Sketch[], context: Unchecked): ReadThrough {
  const reader = proofReader(context.targets);
  const tell = storyTeller({ ...context, check: reader.check });
  const made: ToldStory[] = [];
  const others: Linked<Document>[] = [];
  for (const document of documents) {
    if (document.kind === 'story') made.push(tell(document));
    else {
      const body = linkBody(document.path, document.body, context.targets);
      reader.check(body);
      others.push({ ...document, body });
    }
  }
  return { made, linked: byKind(others), reader };
}

/** Is shown every text once, and remembers what is wrong with its links, and where they lead. */
interface ProofReader {
  readonly check: (body: LinkedBody) => void;
  /** Does any text link to an address? */
  readonly isLinked: (url: UrlPath) => boolean;
  readonly diagnostics: readonly Diagnostic[];
}

function proofReader(targets: Targets): ProofReader {
  const diagnostics: Diagnostic[] = [];
  const linked = new Set<UrlPath>();
  const suggest = makeSuggest([...targets.urls.keys()]);
  return {
    check: (body) => {
      pushAll(diagnostics, checkBody(body, targets, suggest));
      for (const target of body.linkTargets) if (target.kind === 'page') linked.add(target.url);
    },
    isLinked: (url) => linked.has(url),
    diagnostics,
  };
}
