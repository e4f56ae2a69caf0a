import type { Interview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';

/** What an interview inside an article is called: its heading, else its guests, else the article's headline. */
export function interviewHeadline(
  { passage, people, interviewees }: Interview,
  story: Story,
): string {
  const found = story.body.passages[passage];
  const heading = found?.kind === 'interview' ? found.heading : undefined;
  const guests = people.filter(({ slug }) => interviewees.includes(slug));
  const names = guests.map(({ name }) => name.full).join(', ');
  return heading ?? (names ? `Interview: ${names}` : story.headline);
}
