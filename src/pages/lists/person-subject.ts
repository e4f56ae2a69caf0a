import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Person } from '../../site/people/person.ts';
import type { Edition } from '../edition.ts';
import type { PersonSubject } from '../frame/subject.ts';
import { elsewhere } from '../story/subject-people.ts';
import { subjectPicture } from '../story/subject-picture.ts';

/** Who the page of a person is about, as their file and the stories say. */
export function personSubject(person: Person, url: UrlPath, edition: Edition): PersonSubject {
  const { name, honorificPrefix, honorificSuffix, givenName, familyName } = person;
  const { jobTitle, affiliation, details } = person;
  return {
    kind: 'person',
    name,
    href: edition.addresses.page(url),
    ...given({
      honorificPrefix,
      honorificSuffix,
      givenName,
      familyName,
      jobTitle,
      affiliation,
      sameAs: elsewhere(person),
    }),
    ...(details ? detailsOf(details, edition) : {}),
  };
}

function detailsOf(details: NonNullable<Person['details']>, edition: Edition) {
  const { bio, email, homeLocation, knowsAbout, knowsLanguage, fediverse } = details;
  return given({
    description: bio,
    email,
    homeLocation,
    knowsAbout: filled(knowsAbout),
    knowsLanguage: filled(knowsLanguage),
    fediverse,
    picture: subjectPicture(details, 'portrait', edition),
  });
}

function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
