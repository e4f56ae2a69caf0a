import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Person, PersonDetails } from '../../site/people/person.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { makeMetadata } from '../frame/make-metadata.ts';
import { makePage, type Page } from '../page.ts';
import { showFigure } from '../story/figure.ts';
import { firstPiece, showProse } from '../story/prose.ts';
import type { PersonView } from '../view.ts';
import { makeCard } from './card.ts';

/** The page of a person: who they are, what they wrote, what they said. */
export function personPage(person: Person, url: UrlPath, edition: Edition): Page<PersonView> {
  const title = personTitle(person);
  const bio = person.body ? firstPiece(person.body) : undefined;
  return makePage({
    url,
    metadata: makeMetadata(
      {
        url,
        title: person.name,
        type: 'profile',
        ...(title ? { description: `${person.name}, ${title}` } : {}),
      },
      edition,
    ),
    current: edition.addresses.page('/people/' as UrlPath),
    view: {
      kind: 'person',
      name: person.name,
      wrote: person.wrote.map((story) => makeCard(story, edition)),
      interviews: person.spoke.map((story) => ({
        card: makeCard(story, edition),
        answers: answersOf(person, story, edition),
      })),
      contributed: person.contributed.map((story) => makeCard(story, edition)),
      about: person.about.map((story) => makeCard(story, edition)),
      ...given({ honorificPrefix: person.honorificPrefix, title, bio }),
      ...(person.details ? detailsOf(person.details, bio === undefined, edition) : {}),
    },
    ...(bio !== undefined && person.body ? { prose: showProse(person.body, edition) } : {}),
  });
}

/** What the file of a person says; its short biography where it has no text of its own. */
function detailsOf(
  details: PersonDetails,
  isSilent: boolean,
  edition: Edition,
): Pick<PersonView, 'portrait' | 'bioText' | 'pronouns' | 'knowsAbout' | 'links'> {
  const { bio, pronouns, knowsAbout, sameAs } = details;
  const links = sameAs.map((address) => ({
    name: hostOf(address),
    href: edition.addresses.outside(address),
  }));
  return given({
    portrait: showFigure(details, edition),
    bioText: isSilent ? bio : undefined,
    pronouns,
    knowsAbout: knowsAbout.length > 0 ? knowsAbout : undefined,
    links: links.length > 0 ? links : undefined,
  });
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;
}

/** What somebody is, in one line: `International Relations Expert, University of Tarn`. */
export function personTitle({ jobTitle, affiliation }: Person): string | undefined {
  return [jobTitle, affiliation].filter(Boolean).join(', ') || undefined;
}

/** Each answer with the question before it, linked to its place in the story. */
function answersOf(
  { slug }: Person,
  { interviews }: Story,
  { addresses }: Edition,
): PersonView['interviews'][number]['answers'] {
  return interviews.flatMap(({ url, entries }) => {
    let question = '';
    return entries.flatMap((entry) => {
      if (entry.kind === 'chapter') return [];
      if (entry.role === 'interviewer') question = entry.entry.opening;
      if (entry.role === 'interviewer' || entry.person?.slug !== slug) return [];
      return [{ href: addresses.page(url, entry.id), question, opening: entry.entry.opening }];
    });
  });
}
