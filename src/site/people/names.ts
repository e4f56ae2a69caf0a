import type { ContentPath, UrlPath } from '../../base/path.ts';
import type { StorySketch } from '../../content/document.ts';
import type { Publication } from '../../content/settings/publication.ts';
import type { DocumentsByKind } from '../kinds.ts';
import {
  folderSection,
  nameSections,
  type SectionNames,
  sectionUrl,
  slugOfSectionFile,
} from '../section.ts';
import { nameSeries, type SeriesNames } from '../stories/series.ts';
import { reportNearTags } from '../tags/near-tags.ts';
import { nameTags, type TagName, type TagNames, type TagSpelling } from '../tags/tag-name.ts';
import { tagUrl } from '../tags/tag-url.ts';
import { type Directory, personNamed, readDirectory, slugOfPersonFile } from './directory.ts';
import { personUrl } from './people.ts';

/** What everything is called that stories speak of. */
export interface Names {
  readonly tags: TagNames;
  readonly sections: SectionNames;
  readonly series: SeriesNames;
  readonly directory: Directory;
}

/** Name tags, sections, series and people: those with files, and those that stories alone speak of. */
export function nameEverything(documents: DocumentsByKind, publication: Publication): Names {
  const { story, tag, section, series, person } = documents;
  const spellings = spellingsOf(story);
  const tags = nameTags(spellings, tag, publication);
  const near = reportNearTags(spellings, tags);
  return {
    tags: { ...tags, diagnostics: [...tags.diagnostics, ...near] },
    sections: nameSections(sectionsNamedIn(story), section),
    series: nameSeries(
      story.flatMap(({ fields }) => fields.series ?? []),
      series,
    ),
    directory: readDirectory(person),
  };
}

/** The texts by which stories name their sections. */
export function sectionsNamedIn(stories: readonly StorySketch[]): readonly string[] {
  return stories.flatMap(({ path, fields }) => fields.section ?? folderSection(path) ?? []);
}

function spellingsOf(stories: readonly StorySketch[]): readonly TagSpelling[] {
  const spellings: TagSpelling[] = [];
  for (const { path, fields, body } of stories) {
    const point = fields.places.tags;
    for (const text of fields.tags) spellings.push({ text, from: 'field', path, point });
    for (const hashtag of body.hashtags)
      spellings.push({ text: hashtag.text, from: 'hashtag', path, point: hashtag });
  }
  return spellings;
}

/** The addresses of files that describe something. */
export function urlsOfNames(
  documents: DocumentsByKind,
  { tags, series, directory }: Names,
): readonly (readonly [ContentPath, UrlPath])[] {
  const people = documents.person.filter(({ fields }) => !fields.noPage);
  return [
    ...people.map(({ path }) => [path, personUrl(slugOfPersonFile(path))] as const),
    ...documents.section.map(({ path }) => [path, sectionUrl(slugOfSectionFile(path))] as const),
    ...[...series.byFile].map(([path, { url }]) => [path, url] as const),
    // Nobody may have named the person that a tag's file speaks of, unless there is a file about them.
    ...[...tags.byFile].map(([path, tag]) => [path, topicUrl(tag, directory, false)] as const),
  ];
}

/** The addresses of the topics that stories name, by `tagKey()` of every spelling. */
export function urlsOfTopics(
  { tags, directory }: Names,
  { people }: Pick<Publication, 'people'>,
): ReadonlyMap<string, UrlPath> {
  return new Map(
    [...tags.byKey].map(([key, tag]) => [key, topicUrl(tag, directory, people.auto)] as const),
  );
}

/** Where readers find a topic: its page, or that of the person it stands for. `auto`: have people without file a page? */
function topicUrl({ slug, name, kind }: TagName, directory: Directory, auto: boolean): UrlPath {
  if (kind !== 'person') return tagUrl(slug);
  const person = personNamed(name, directory).slug;
  const hasPage = directory.people.has(person) ? !directory.pageless.has(person) : auto;
  return hasPage ? personUrl(person) : tagUrl(slug);
}
