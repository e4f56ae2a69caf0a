import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Slug } from '../../base/slug.ts';
import type { Turn } from '../../site/interviews/turn.ts';
import type { Person } from '../../site/people/person.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { feedLinks } from '../feeds/feed-links.ts';
import { makeMetadata } from '../frame/make-metadata.ts';
import { makePage, type Page } from '../page.ts';
import { firstPiece, showProse } from '../story/prose.ts';
import type { PersonView } from '../view.ts';
import { makeCard } from './card.ts';
import { interviewCards } from './interviews.ts';
import { showDetails } from './person-details.ts';
import { personSubject } from './person-subject.ts';

const peopleUrl = '/people/' as UrlPath;

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
        subject: personSubject(person, url, edition),
        trail: [{ name: 'People', href: edition.addresses.page(peopleUrl) }],
        ...given({
          description: title && `${person.name}, ${title}`,
          feeds: feedLinks('people', url, person.name, edition),
        }),
      },
      edition,
    ),
    current: edition.addresses.page(peopleUrl),
    view: {
      kind: 'person',
      name: person.name,
      wrote: person.wrote.map((story) => makeCard(story, edition)),
      interviews: person.spoke.map((story) => ({
        card: makeCard(story, edition),
        answers: answersOf(person, story, edition),
      })),
      led: person.led.flatMap((story) =>
        interviewCards(story, edition, ({ interviewers }) => interviewers.includes(person.slug)),
      ),
      contributed: person.contributed.map((story) => makeCard(story, edition)),
      about: person.about.map((story) => makeCard(story, edition)),
      ...given({ honorificPrefix: person.honorificPrefix, title, bio }),
      ...(person.details
        ? showDetails(person.details, person.name, bio === undefined, edition)
        : {}),
    },
    ...(bio !== undefined && person.body ? { prose: showProse(person.body, edition) } : {}),
  });
}

/** What somebody is, in one line: `International Relations Expert, University of Tarn`. */
export function personTitle({ jobTitle, affiliation }: Person): string | undefined {
  return [jobTitle, affiliation].filter(Boolean).join(', ') || undefined;
}

/** Each answer with the question before it, linked to its place in the story. */
function answersOf(
  { slug }: Person,
  story: Story,
  { addresses }: Edition,
): PersonView['interviews'][number]['answers'] {
  return story.text().interviews.flatMap(({ url, entries }) => {
    let question = '';
    return entries.flatMap((entry) => {
      if (entry.kind === 'chapter') return [];
      if (entry.role === 'interviewer') question = entry.entry.opening;
      if (entry.role === 'interviewer' || !isSpeaker(slug, entry)) return [];
      return [{ href: addresses.page(url, entry.id), question, opening: entry.entry.opening }];
    });
  });
}

function isSpeaker(slug: Slug, { person, several = [] }: Turn): boolean {
  return person?.slug === slug || several.some((other) => other.slug === slug);
}
