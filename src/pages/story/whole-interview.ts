import type { Interview, WholeInterview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';

/** An interview of a story with all that is said in it. */
export function wholeInterview({ passage }: Interview, story: Story): WholeInterview {
  const whole = story.text().interviews.find((interview) => interview.passage === passage);
  if (whole === undefined) throw new Error(`“${story.source}” has no interview in this place`);
  return whole;
}
