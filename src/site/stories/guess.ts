import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { StorySketch } from '../../content/document.ts';

const origins = {
  'first-line': 'the first line of the text',
  'interview-heading': 'the heading of the interview',
  'first-sentence': 'the first sentence of the text',
  file: 'the name of the file',
} as const;

/** What had to be guessed about a story, and how to pin it down. */
export function reportGuesses(document: StorySketch, headline: string): readonly Diagnostic[] {
  return [...guessedHeadline(document, headline), ...missingDate(document)];
}

function guessedHeadline(
  { path, fields, body }: StorySketch,
  headline: string,
): readonly Diagnostic[] {
  const from = body.headline?.from ?? 'file';
  // One that was given and is wrong has been reported as such.
  if (fields.headline !== undefined || fields.places.headline || from === 'heading') return [];
  return [
    diagnose(
      'headline-guessed',
      { path, line: body.headline?.line ?? 1, column: 1 },
      `The story has no headline, so ${origins[from]} was taken: “${headline}”`,
      'Put the headline in the front matter: “headline: …”',
    ),
  ];
}

function missingDate({ path, fields }: StorySketch): readonly Diagnostic[] {
  if (fields.published || fields.places.published) return [];
  return [
    diagnose(
      'date-missing',
      { path, line: 1, column: 1 },
      'The story has no date, so it shows none and stands last in every list',
      'Put the date in the front matter: “date: 2024-11-11”, or at the start of the file name',
    ),
  ];
}
