import { given } from '../base/given.ts';
import type { UrlPath } from '../base/path.ts';
import type { Slug } from '../base/slug.ts';
import type { DocumentOf } from '../content/document.ts';
import type { PersonFields } from '../content/fields/person.ts';
import { type Directory, type NamedPerson, personNamed, slugOfPersonFile } from './directory.ts';
import type { Linked } from './linked-body.ts';
import type { Person } from './person.ts';
import { storiesBy } from './stories-by.ts';
import type { Story } from './story.ts';

type PersonDocument = Linked<DocumentOf<'person', PersonFields>>;

/**
 * Everybody the publication names: whoever has a file, signs a story or answers in an interview. People are one when
 * their file says so or their full names are the same, never by family name alone.
 *
 * `stories` come newest first; what the newest one says of somebody without a file is what their page says.
 */
export function gatherPeople(
  stories: readonly Story[],
  documents: readonly PersonDocument[],
  directory: Directory,
): ReadonlyMap<Slug, Person> {
  const wrote = storiesBy(stories, ({ byline }) => byline.flatMap(({ person }) => person ?? []));
  const spoke = storiesBy(stories, ({ interviews }) =>
    interviews.flatMap(({ interviewees }) => interviewees),
  );
  const files = new Map(documents.map((document) => [slugOfPersonFile(document.path), document]));
  const people = [...everybodyNamed(stories, directory).values()]
    .map((person) =>
      makePerson(person, files.get(person.slug), wrote.get(person.slug), spoke.get(person.slug)),
    )
    .filter((person) => files.has(person.slug) || person.wrote.length + person.spoke.length > 0)
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return new Map(people.map((person) => [person.slug, person]));
}

function everybodyNamed(
  stories: readonly Story[],
  directory: Directory,
): ReadonlyMap<Slug, NamedPerson> {
  const named = new Map<Slug, NamedPerson>(directory.people);
  for (const { byline, interviews } of stories) {
    for (const { person, name } of byline) {
      if (person && !named.has(person)) named.set(person, personNamed(name, directory));
    }
    for (const speaker of interviews.flatMap(({ people }) => people)) {
      named.set(speaker.slug, fuller(named.get(speaker.slug), speaker));
    }
  }
  return named;
}

/** Where a person's page stands. */
export function personUrl(slug: Slug): UrlPath {
  return `/people/${slug}/` as UrlPath;
}

function makePerson(
  { slug, name, jobTitle }: NamedPerson,
  document: PersonDocument | undefined,
  wrote: readonly Story[] = [],
  spoke: readonly Story[] = [],
): Person {
  return {
    slug,
    name: name.full,
    wrote,
    spoke,
    ...given({
      honorificPrefix: name.honorificPrefix,
      honorificSuffix: name.honorificSuffix,
      jobTitle,
    }),
    ...(document?.fields.affiliation ? { affiliation: document.fields.affiliation } : {}),
    ...(document ? { body: document.body } : {}),
    ...(document?.fields.noPage ? {} : { url: personUrl(slug) }),
  };
}

/** What an earlier (newer) story or a file said is kept; what it left open is filled in. */
function fuller(known: NamedPerson | undefined, found: NamedPerson): NamedPerson {
  if (!known) return found;
  const jobTitle = known.jobTitle ?? found.jobTitle;
  const name = known.name.honorificPrefix ? known.name : { ...found.name, ...known.name };
  return { ...known, name, ...given({ jobTitle }) };
}
