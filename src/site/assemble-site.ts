import type { Diagnostic } from '../base/diagnostic.ts';
import type { ContentPath, UrlPath } from '../base/path.ts';
import type { Document } from '../content/document.ts';
import type { Publication } from '../content/publication.ts';
import { type Directory, readDirectory, slugOfPersonFile } from './directory.ts';
import { byKind, type DocumentsByKind } from './kinds.ts';
import { type LinkedBody, linkBody } from './linked-body.ts';
import { makeStory } from './make-story.ts';
import { gatherPeople, personUrl } from './people.ts';
import {
  folderSection,
  gatherSections,
  nameSections,
  type SectionNames,
  sectionUrl,
  slugOfSectionFile,
} from './section.ts';
import type { Site } from './site.ts';
import { addressPage, makeStandalonePage } from './standalone.ts';
import { compareStories } from './story.ts';
import { addressStory, type StoryDocument } from './story-address.ts';
import {
  gatherTags,
  nameTags,
  slugOfTagFile,
  type TagNames,
  type TagSpelling,
  tagUrl,
} from './tag.ts';
import type { Targets } from './target.ts';
import { isVisible, type Show } from './visibility.ts';

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
}

/**
 * Everything that may be seen at `now`:
 *
 * 1. What may not be seen yet, or no longer, is left out.
 * 2. Tags, sections and people get their names; stories and pages get their addresses.
 * 3. Links between files are followed.
 * 4. Stories are made, and put in order, newest first.
 * 5. Sections, tags and people gather their stories.
 */
export function assembleSite(sources: SiteSources): Site {
  const { publication } = sources;
  const visible = sources.documents.filter((document) =>
    isVisible(document, sources.now, sources.show),
  );
  const plain = byKind(visible);

  const names: Names = {
    tags: nameTags(spellingsOf(plain.story), plain.tag, publication.tagSlugs),
    sections: nameSections(sectionsNamedIn(plain.story), plain.section),
    directory: readDirectory(plain.person),
  };
  const addresses = plain.story.map((document) =>
    addressStory(document, publication, names.sections),
  );
  const pages = plain.page.map(addressPage);

  const targets: Targets = {
    urls: new Map([
      ...[...addresses, ...pages].map(({ source, url }) => [source, url] as const),
      ...urlsOfNames(plain, names),
    ]),
    hidden: pathsMissing(sources.documents, visible),
    assets: new Set(sources.assets),
  };
  const addressByPath = new Map(addresses.map((address) => [address.source, address]));
  const { linked, diagnostics } = linkDocuments(visible, targets);

  const made = linked.story.map((document) =>
    makeStory(document, { publication, ...names, addresses: addressByPath, targets }),
  );
  const stories = made.map(({ story }) => story).sort(compareStories);

  return {
    publication,
    stories,
    storiesByPath: new Map(stories.map((story) => [story.source, story])),
    sections: gatherSections(stories, names.sections, linked.section, publication.sections),
    tags: gatherTags(stories, names.tags, linked.tag),
    people: gatherPeople(stories, linked.person, names.directory),
    pages: linked.page.map((document) => makeStandalonePage(document)),
    diagnostics: [
      ...[...addresses, ...pages, ...made].flatMap((part) => part.diagnostics),
      ...diagnostics,
    ],
  };
}

interface Names {
  readonly tags: TagNames;
  readonly sections: SectionNames;
  readonly directory: Directory;
}

function spellingsOf(stories: readonly StoryDocument[]): readonly TagSpelling[] {
  return stories.flatMap(({ fields, body }): readonly TagSpelling[] => [
    ...fields.tags.map((text) => ({ text, from: 'field' }) as const),
    ...body.hashtags.map(({ text }) => ({ text, from: 'hashtag' }) as const),
  ]);
}

function sectionsNamedIn(stories: readonly StoryDocument[]): readonly string[] {
  return stories.flatMap(({ path, fields }) => fields.section ?? folderSection(path) ?? []);
}

function urlsOfNames(
  plain: DocumentsByKind,
  { tags }: Names,
): readonly (readonly [ContentPath, UrlPath])[] {
  const people = plain.person.filter(({ fields }) => !fields.noPage);
  return [
    ...people.map(({ path }) => [path, personUrl(slugOfPersonFile(path))] as const),
    ...plain.section.map(({ path }) => [path, sectionUrl(slugOfSectionFile(path))] as const),
    ...plain.tag.map(({ path }) => [path, tagUrl(slugOfTagFile(path, tags))] as const),
  ];
}

function pathsMissing(
  all: readonly Document[],
  visible: readonly Document[],
): ReadonlySet<ContentPath> {
  const shown = new Set(visible);
  return new Set(all.filter((document) => !shown.has(document)).map(({ path }) => path));
}

function linkDocuments(
  documents: readonly Document[],
  targets: Targets,
): { readonly linked: DocumentsByKind<LinkedBody>; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const linked = documents.map((document) => {
    const made = linkBody(document.path, document.body, targets);
    diagnostics.push(...made.diagnostics);
    return { ...document, body: made.body };
  });
  return { linked: byKind(linked), diagnostics };
}
