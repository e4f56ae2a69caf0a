import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Slug } from '../../base/slug.ts';
import type { WholeInterview } from '../../site/interviews/interview.ts';
import type { Turn } from '../../site/interviews/turn.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { showPortrait } from '../story/figure.ts';
import type { ShownSpoken } from '../view.ts';
import { makeCard } from './card.ts';
import { personTitle } from './person.ts';

/** Longer is no large quotation, and a shorter sentence is «Thank you for having me»; in characters. */
const lengths = { sentence: 30, most: 150 } as const;

/** Can an interview be told by a quotation of it? */
export function canSpeak(story: Story): boolean {
  return story.kind === 'interview' && sayingOf(story) !== undefined;
}

/** An interview as one large quotation, with who says it; undefined when nothing in it is of the right length. */
export function showSpoken(story: Story, edition: Edition): ShownSpoken | undefined {
  const saying = sayingOf(story);
  if (saying === undefined) return undefined;
  const { quote, turn } = saying;
  const person = turn.person && edition.site.people.get(turn.person.slug);
  const href = person?.url && edition.addresses.page(person.url);
  return {
    card: makeCard(story, edition),
    quote,
    speaker: { name: person?.name ?? turn.name, ...given({ href }) },
    ...given({
      title: person && personTitle(person),
      portrait: person?.details && showPortrait(person.details, person.name, edition),
    }),
  };
}

/** Words of an interview that stand for themselves, and the turn in which they are said. */
export interface Saying {
  readonly quote: string;
  readonly turn: Turn;
  /** The page on which it stands. */
  readonly url: UrlPath;
}

/**
 * What the story itself sets apart as a pull quote, else the first answer that begins with a sentence of the right length; of
 * one person only, when one is given.
 */
export function sayingOf(story: Story, by?: Slug): Saying | undefined {
  if (story.interviews.length === 0) return undefined;
  const { interviews, body } = story.text();
  const answers = interviews
    .flatMap(({ entries, url }) => entries.filter(isAnswer).map((turn) => ({ turn, url })))
    .filter(({ turn }) => by === undefined || turn.person?.slug === by);
  for (const { text, by: speaker } of body.pullQuotes) {
    const answer = answers.find(
      ({ turn: { name, person } }) => speaker === person?.name.full || speaker === name,
    );
    if (answer && text.length <= lengths.most) return { quote: text, ...answer };
  }
  for (const answer of answers) {
    const quote = firstSentence(answer.turn.entry.opening);
    if (quote !== undefined && isStatement(quote)) return { quote, ...answer };
  }
  return undefined;
}

function isAnswer(entry: WholeInterview['entries'][number]): entry is Turn {
  return entry.kind === 'turn' && entry.role === 'interviewee';
}

function isStatement(text: string): boolean {
  return text.length >= lengths.sentence && text.length <= lengths.most;
}

/** The first sentence that ends; undefined when the opening is cut off before it does. */
function firstSentence(opening: string): string | undefined {
  return /^.*?[.!?。！？](?=\s|$|[」』])/u.exec(opening)?.[0];
}
