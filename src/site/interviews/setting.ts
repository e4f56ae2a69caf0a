import { given } from '../../base/given.ts';
import type { InterviewField } from '../../content/fields/story.ts';

/** What the front matter tells of how an interview came about. */
export type Setting = Pick<InterviewField, 'date' | 'location' | 'medium' | 'edited' | 'note'>;

/** The setting of a story's interview; undefined when nothing is told of it. */
export function settingOf(field: InterviewField | undefined): Setting | undefined {
  const { date, location, medium, edited, note } = field ?? {};
  const setting: Setting = given({ date, location, medium, edited, note: note || undefined });
  return Object.keys(setting).length > 0 ? setting : undefined;
}
