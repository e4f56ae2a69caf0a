import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Slug } from '../../base/slug.ts';
import type { DocumentOf } from '../../content/document.ts';
import type { PersonFields } from '../../content/fields/person.ts';
import type { Linked } from '../stories/linked-body.ts';
import { storiesBy } from '../stories/stories-by.ts';
import type { Story } from '../stories/story.ts';
import { resolveTarget, type Targets } from '../stories/target.ts';
import { tagKey } from '../tags/tag-key.ts';
import type { TagName } from '../tags/tag-name.ts';
import { type Credit, writersOf } from './credit.ts';
import { type Directory, type NamedPerson, personNamed, slugOfPersonFile } from './directory.ts';
import type { Person, PersonDetails } from './person.ts';

type PersonDocument = Linked<DocumentOf<'person', PersonFields>>;

/** What people are gathered from. */
export interface PeopleSources {
  /** Newest first. */
  readonly stories: readonly Story[];
  readonly documents: readonly PersonDocument[];
  readonly directory: Directory;
  readonly tags: Iterable<TagName>;
  readonly targets: Targets;
  /** Do people without a file of their own get a page? */
  readonly auto: boolean;
  /** Does a text link to that address? */
  readonly isLinked: (url: UrlPath) => boolean;
}

/**
 * Everybody the publication names: whoever has a file, signs a story, lends a hand, speaks in an interview or is the
 * subject of a tag. People are one when their file says so or their full names are the same, never by family name alone.
 *
 * What the newest story says of somebody without a file is what their page says.
 */
export function gatherPeople(sources: PeopleSources): ReadonlyMap<Slug, Person> {
  const { stories, documents, directory } = sources;
  const tags = [...sources.tags];
  const named = everybodyNamed(stories, tags, directory);
  const works = worksBy(stories, subjectsOf(tags, named, directory));
  const files = new Map(documents.map((document) => [slugOfPersonFile(document.path), document]));
  const people = [...named.values()]
    .map((person) => makePerson(person, files.get(person.slug), works(person.slug), sources))
    .filter((person) => files.has(person.slug) || storiesWith(person).length > 0)
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return new Map(people.map((person) => [person.slug, person]));
}

/** Everything a person has to do with, each story once. */
function storiesWith({ wrote, spoke, led, contributed, about }: Works): readonly Story[] {
  return [...new Set([...wrote, ...spoke, ...led, ...contributed, ...about])];
}

function everybodyNamed(
  stories: readonly Story[],
  tags: readonly TagName[],
  directory: Directory,
): ReadonlyMap<Slug, NamedPerson> {
  const named = new Map<Slug, NamedPerson>(directory.people);
  const add = (found: NamedPerson): void => {
    named.set(found.slug, fuller(named.get(found.slug), found));
  };
  for (const story of stories) {
    for (const credit of writersOf(story)) creditedAs(credit, directory).forEach(add);
    for (const credit of story.contributors) creditedAs(credit, directory).forEach(add);
    for (const { people } of story.interviews) people.forEach(add);
  }
  for (const { kind, name } of tags) {
    const person = personNamed(name, directory);
    if (kind === 'person' && !named.has(person.slug)) named.set(person.slug, person);
  }
  return named;
}

function creditedAs(
  { person, name, jobTitle }: Credit,
  directory: Directory,
): readonly NamedPerson[] {
  if (person === undefined) return [];
  return [{ ...personNamed(name, directory), slug: person, ...given({ jobTitle }) }];
}

/** What an earlier (newer) story or a file said is kept; what it left open is filled in. */
function fuller(known: NamedPerson | undefined, found: NamedPerson): NamedPerson {
  if (!known) return found;
  // The name of most people is written in one way.
  if (known.name === found.name && known.jobTitle === found.jobTitle) return known;
  const jobTitle = known.jobTitle ?? found.jobTitle;
  const name = known.name.honorificPrefix ? known.name : { ...found.name, ...known.name };
  return { ...known, name, ...given({ jobTitle }) };
}

/** The person that a tag is about: because its file says so, or because it is written as their full name. */
function subjectsOf(
  tags: readonly TagName[],
  named: ReadonlyMap<Slug, NamedPerson>,
  directory: Directory,
): ReadonlyMap<Slug, Slug> {
  const byKey = new Map([...named.values()].map(({ slug, name }) => [tagKey(name.full), slug]));
  return new Map(
    tags.flatMap(({ slug, name, kind }) => {
      const person =
        kind === 'person' ? personNamed(name, directory).slug : byKey.get(tagKey(name));
      return person === undefined ? [] : [[slug, person] as const];
    }),
  );
}

type Works = Pick<Person, 'wrote' | 'spoke' | 'led' | 'contributed' | 'about'>;

/** What each person has to do with, every story under the nearest relation only. */
function worksBy(
  stories: readonly Story[],
  subjects: ReadonlyMap<Slug, Slug>,
): (slug: Slug) => Works {
  const talks = stories.filter(({ interviews }) => interviews.length > 0);
  const helping = stories.filter(({ contributors }) => contributors.length > 0);
  const wrote = storiesBy(stories, (story) => writersOf(story).map(({ person }) => person));
  const spoke = storiesBy(talks, ({ interviews }) =>
    interviews.flatMap(({ interviewees }) => interviewees),
  );
  const led = storiesBy(talks, ({ interviews }) =>
    interviews.flatMap(({ interviewers }) => interviewers),
  );
  const helped = storiesBy(helping, ({ contributors }) => contributors.map(({ person }) => person));
  const about = storiesBy(subjects.size > 0 ? stories : [], ({ tags }) =>
    tags.map((tag) => subjects.get(tag)),
  );
  return (slug) => {
    const own = { wrote: wrote.get(slug) ?? [], spoke: spoke.get(slug) ?? [] };
    const nearer = new Set([...own.wrote, ...own.spoke]);
    const others = (index: typeof wrote): readonly Story[] => {
      const found = (index.get(slug) ?? []).filter((story) => !nearer.has(story));
      for (const story of found) nearer.add(story);
      return found;
    };
    return { ...own, led: others(led), contributed: others(helped), about: others(about) };
  };
}

/** Where a person's page stands. */
export function personUrl(slug: Slug): UrlPath {
  return `/people/${slug}/` as UrlPath;
}

function makePerson(
  { slug, name, jobTitle }: NamedPerson,
  document: PersonDocument | undefined,
  works: Works,
  { auto, targets, isLinked }: PeopleSources,
): Person {
  const url = personUrl(slug);
  const isWanted = document ? !document.fields.noPage : auto;
  const hasPage =
    isWanted && (storiesWith(works).length > 0 || !isSilent(document) || isLinked(url));
  return {
    slug,
    name: name.full,
    ...works,
    ...given({
      honorificPrefix: name.honorificPrefix,
      honorificSuffix: name.honorificSuffix,
      givenName: name.given,
      familyName: name.family,
      jobTitle,
    }),
    ...(document?.fields.affiliation ? { affiliation: document.fields.affiliation } : {}),
    ...(document ? { body: document.body, details: detailsOf(document, targets) } : {}),
    ...(hasPage ? { url } : {}),
  };
}

/** A file that says nothing of its person but a name. */
function isSilent(document: PersonDocument | undefined): boolean {
  if (document === undefined) return true;
  const { jobTitle, affiliation, bio, image, homeLocation, email, pronouns } = document.fields;
  const { titles, knowsAbout, knowsLanguage, sameAs } = document.fields;
  const said = [jobTitle, affiliation, bio, image, homeLocation, email, pronouns];
  const lists = [titles, knowsAbout, knowsLanguage, sameAs];
  return (
    document.body.words === 0 &&
    said.every((value) => value === undefined) &&
    lists.every(({ length }) => length === 0)
  );
}

function detailsOf({ path, fields }: PersonDocument, targets: Targets): PersonDetails {
  const { bio, image, knowsAbout, knowsLanguage, homeLocation, email } = fields;
  const { sameAs, fediverse, pronouns, titles } = fields;
  const imageTarget = image && resolveTarget(image.src, path, targets);
  return {
    knowsAbout,
    knowsLanguage,
    sameAs,
    titles,
    ...given({ bio, image, imageTarget, homeLocation, email, fediverse, pronouns }),
  };
}
