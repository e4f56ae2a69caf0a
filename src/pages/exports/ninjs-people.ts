import { given } from '../../base/given.ts';
import type { Slug } from '../../base/slug.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { Named } from '../frame/subject.ts';
import { namedAs, namedIn } from '../story/subject-people.ts';

/** Somebody in words of ninjs. */
interface NinjsParty {
  readonly name: string;
  /** What they are to the story: `author`, `interviewee`, the role of a contributor. */
  readonly rel: string;
  readonly uri?: string;
}

/** Everybody of a story by what they are to it, organisations apart; undefined where nobody is named. */
export function ninjsPeople(
  story: Story,
  edition: Edition,
): { readonly people?: readonly NinjsParty[]; readonly organisations?: readonly NinjsParty[] } {
  const all = [
    ...story.byline.map((credit) => ({ ...namedIn(credit, edition), rel: 'author' })),
    ...story.contributors.map((credit) => ({ ...namedIn(credit, edition), rel: credit.role })),
    ...speakersOf(story, edition),
  ];
  const parties = (isOrganization: boolean) => {
    const own = all.filter((one) => (one.isOrganization ?? false) === isOrganization);
    return own.length === 0 ? undefined : own.map((one) => partyOf(one, edition));
  };
  return given({ people: parties(false), organisations: parties(true) });
}

type Related = Named & { readonly rel: string };

/** Those of all its interviews, each once. */
function speakersOf({ interviews }: Story, edition: Edition): readonly Related[] {
  const speakers = new Map<Slug, Related>();
  for (const { people, interviewers } of interviews) {
    const asking = new Set(interviewers);
    for (const person of people) {
      if (speakers.has(person.slug)) continue;
      const rel = asking.has(person.slug) ? 'interviewer' : 'interviewee';
      speakers.set(person.slug, { ...namedAs(person, edition), rel });
    }
  }
  return [...speakers.values()];
}

function partyOf({ name, rel, href }: Related, { addresses }: Edition): NinjsParty {
  const uri = href && addresses.absoluteHref(href);
  return { name, rel, ...given({ uri: uri && URL.canParse(uri) ? uri : undefined }) };
}
