import type { Moment } from '../../base/date.ts';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import type { Sketch } from '../document.ts';

/**
 * Documents, with a date for each story that gives none itself: the moment its file came into the repository. `readHistory`
 * is asked only when there is such a story.
 */
export function dateStories(
  documents: readonly Sketch[],
  readHistory: () => ReadonlyMap<ContentPath, Moment>,
): {
  readonly documents: readonly Sketch[];
  readonly diagnostics: readonly Diagnostic[];
  /** Was the history asked? Then more than the files themselves decides. */
  readonly asked: boolean;
} {
  if (!documents.some(isUndated)) return { documents, diagnostics: [], asked: false };
  const history = readHistory();
  const diagnostics: Diagnostic[] = [];
  const dated = documents.map((document): Sketch => {
    const published = isUndated(document) ? history.get(document.path) : undefined;
    if (document.kind !== 'story' || published === undefined) return document;
    diagnostics.push(guessed(document.path, published));
    return { ...document, fields: { ...document.fields, published } };
  });
  return { documents: dated, diagnostics, asked: true };
}

/** Is no date given? One that is given and wrong has been reported. */
function isUndated(document: Sketch): boolean {
  if (document.kind !== 'story') return false;
  const { published, places } = document.fields;
  return published === undefined && places.published === undefined;
}

function guessed(path: ContentPath, { at }: Moment): Diagnostic {
  return diagnose(
    'date-guessed',
    { path, line: 1, column: 1 },
    `The story has no date, so that of its first commit was taken: ${at.slice(0, 10)}`,
    'Put the date in the front matter: “date: 2024-11-11”',
  );
}
