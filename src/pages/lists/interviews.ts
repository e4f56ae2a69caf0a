import type { UrlPath } from '../../base/path.ts';
import type { Interview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { Page } from '../page.ts';
import { interviewHeadline } from '../story/interview-headline.ts';
import type { Card } from '../view.ts';
import { makeCard } from './card.ts';
import { listPages } from './list.ts';

/**
 * The list of all interviews: stories that are one, and those that articles hold. An interview inside an article is
 * linked at its place there; one with a page of its own stands in the list under its own heading.
 */
export function interviewsPages(edition: Edition): readonly Page[] {
  const cards = edition.site.stories.flatMap((story) => interviewCards(story, edition));
  return listPages(
    { kind: 'interviews', url: '/interviews/' as UrlPath, title: 'Interviews', cards },
    edition,
  );
}

/** One card for a story that is an interview, else one for each interview in it that is wanted. */
export function interviewCards(
  story: Story,
  edition: Edition,
  isWanted: (interview: Interview) => boolean = () => true,
): readonly Card[] {
  if (story.kind === 'interview') return [makeCard(story, edition)];
  return story.interviews.filter(isWanted).map((interview) => cardOf(story, interview, edition));
}

function cardOf(story: Story, interview: Interview, edition: Edition): Card {
  const card = { ...makeCard(story, edition), label: 'Interview' };
  const { page } = edition.addresses;
  if (interview.url === story.url) return { ...card, href: page(story.url, interview.id) };
  const { standfirst: _, ...others } = card;
  return {
    ...others,
    href: page(interview.url),
    headline: interviewHeadline(interview, story),
  };
}
