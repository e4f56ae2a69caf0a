import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { StorySketch } from '../../content/document.ts';
import type { StoryAddress } from '../stories/story-address.ts';
import type { Interview } from './interview.ts';

/** A story that goes by the name of an interview, and in which nobody is heard to speak. */
export function reportEmptyInterview(
  { path, fields }: StorySketch,
  { type }: Pick<StoryAddress, 'type'>,
  interviews: readonly Interview[],
): readonly Diagnostic[] {
  if (type !== 'interview' || interviews.length > 0) return [];
  return [
    diagnose(
      'interview-empty',
      { path, line: 1, column: 1, ...fields.places.type },
      'The story is called an interview, and no questions and answers were found in it',
      'Begin each turn with its speaker in bold, as in “**Editor:** Why?”, or set each whole question in bold, or take another “type”',
    ),
  ];
}
