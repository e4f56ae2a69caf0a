import type { Interview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';

/** What an interview inside an article is called: its heading, else its guests, else the article's headline. */
export function interviewHeadline(
  { heading, people, interviewees }: Interview,
  story: Story,
): string {
  const guests = people.filter(({ slug }) => interviewees.includes(slug));
  const names = guests.map(({ name }) => name.full).join(', ');
  return heading ?? (names ? `Interview: ${names}` : story.headline);
}
