import type { UrlPath } from '../../base/path.ts';
import type { Interview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { Outline } from '../outline.ts';
import { interviewHeadline } from '../story/interview-headline.ts';
import type { Card } from '../view.ts';
import { makeCard } from './card.ts';
import { listPages } from './list.ts';

/**
 * The list of all interviews: stories that are one, and those that articles hold. An interview inside an article is
 * linked at its place there; one with a page of its own stands in the list under its own heading.
 */
export function interviewsPages(edition: Edition): readonly Outline[] {
  const items = edition.site.stories.flatMap((story) => listed(story, () => true));
  return listPages(
    {
      kind: 'interviews',
      url: '/interviews/' as UrlPath,
      title: edition.words.interviews,
      items,
      cardOf: (item) => cardOf(item, edition),
    },
    edition,
  );
}

/** One card for a story that is an interview, else one for each interview in it that is wanted. */
export function interviewCards(
  story: Story,
  edition: Edition,
  isWanted: (interview: Interview) => boolean,
): readonly Card[] {
  return listed(story, isWanted).map((item) => cardOf(item, edition));
}

/** A story that is an interview, or an interview in an article. */
interface Listed {
  readonly story: Story;
  readonly interview?: Interview;
}

function listed(story: Story, isWanted: (interview: Interview) => boolean): readonly Listed[] {
  if (story.kind === 'interview') return [{ story }];
  return story.interviews.filter(isWanted).map((interview) => ({ story, interview }));
}

function cardOf({ story, interview }: Listed, edition: Edition): Card {
  if (interview === undefined) return makeCard(story, edition);
  const card = { ...makeCard(story, edition), label: edition.words.kinds.interview };
  const { page } = edition.addresses;
  if (interview.url === story.url) return { ...card, href: page(story.url, interview.id) };
  const { standfirst: _, ...others } = card;
  return {
    ...others,
    href: page(interview.url),
    headline: interviewHeadline(interview, story),
  };
}
