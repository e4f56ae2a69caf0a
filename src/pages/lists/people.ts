import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Person } from '../../site/people/person.ts';
import type { Edition } from '../edition.ts';
import { makeMetadata } from '../frame/make-metadata.ts';
import { listOf } from '../frame/subject.ts';
import { makePage, type Page } from '../page.ts';
import { showPortrait } from '../story/figure.ts';
import type { PeopleView } from '../view.ts';
import { collatorOf } from './collation.ts';
import { personTitle } from './person.ts';
import { sayingOf } from './spoken.ts';

/** The list of everybody who has a page. */
export function peoplePage(edition: Edition): Page<PeopleView> {
  const { people, publication } = edition.site;
  const { compare } = collatorOf(publication.lang);
  const url = '/people/' as UrlPath;
  const entries = [...people.values()].sort(
    (a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1),
  );
  return makePage({
    url,
    metadata: makeMetadata(
      { url, title: edition.words.people, subject: listOf(edition.words.people) },
      edition,
    ),
    current: edition.addresses.page(url),
    view: { kind: 'people', people: entries.flatMap((person) => entryOf(person, edition)) },
  });
}

function entryOf(person: Person, edition: Edition): PeopleView['people'] {
  const { addresses } = edition;
  if (!person.url) return [];
  const title = personTitle(person);
  const { wrote, spoke, led, contributed, about, details } = person;
  const count = new Set([...wrote, ...spoke, ...led, ...contributed, ...about]).size;
  return [
    {
      name: person.name,
      href: addresses.page(person.url),
      count,
      ...given({
        title,
        portrait: details && showPortrait(details, person.name, edition),
        said: saidBy(person, edition),
      }),
    },
  ];
}

/** Something that somebody said in the newest interview, linked to its place there. */
function saidBy(
  { slug, spoke }: Person,
  { addresses }: Edition,
): PeopleView['people'][number]['said'] {
  const [newest] = spoke;
  const saying = newest && sayingOf(newest, slug);
  return saying && { name: saying.quote, href: addresses.page(saying.url, saying.turn.id) };
}
