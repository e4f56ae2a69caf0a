import { readingMinutes } from '../base/text.ts';
import type { Body, InterviewPassage, Passage } from './body.ts';
import type { Document } from './document.ts';

/**
 * All that anything but its own text can show of a story, as JSON: two documents of one gist make the same site, their own
 * words excepted. `places`: also where in the file things stand, which mistakes are reported by.
 */
export function gistOf(document: Document, places: boolean): string {
  const { digest: _, body, ...known } = document;
  const gist = { ...known, body: gistOfBody(body) };
  return JSON.stringify(gist, (key, value) => (!places && isPlace(key, value) ? undefined : value));
}

function isPlace(key: string, value: unknown): boolean {
  return (key === 'line' || key === 'column') && typeof value === 'number';
}

/** Numbers of words are shown in minutes. */
function gistOfBody({ prose: _, words, ...body }: Body) {
  const hasInterview = body.passages.some((passage) => passage.kind === 'interview');
  return {
    ...body,
    passages: body.passages.map((passage) => gistOfPassage(passage, hasInterview)),
    minutes: readingMinutes(words),
  };
}

/** Beside an interview, the length of the other text decides what kind of story it is. */
function gistOfPassage(passage: Passage, hasInterview: boolean) {
  if (passage.kind === 'interview') return gistOfInterview(passage);
  return 'words' in passage && !hasInterview ? { ...passage, words: 0 } : passage;
}

function gistOfInterview(passage: InterviewPassage) {
  const words = passage.entries.map((entry) => (entry.kind === 'turn' ? entry.words : 0));
  return {
    ...passage,
    entries: passage.entries.map((entry) =>
      entry.kind === 'turn' ? { ...entry, words: Math.min(entry.words, 1) } : entry,
    ),
    minutes: readingMinutes(words.reduce((sum, count) => sum + count, 0)),
  };
}
