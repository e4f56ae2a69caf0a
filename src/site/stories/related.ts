import { type Diagnostic, diagnose, type Place } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import type { StorySketch } from '../../content/document.ts';
import { findReference, type References } from './reference.ts';

const nothingNamed = { related: [], diagnostics: [] };

/** The stories a front matter names under `related`, by content path, slug or address, each once and never itself. */
export function findRelated(
  { path, fields }: StorySketch,
  references: References,
): { readonly related: readonly ContentPath[]; readonly diagnostics: readonly Diagnostic[] } {
  if (fields.related.length === 0) return nothingNamed;
  const related = new Set<ContentPath>();
  const diagnostics: Diagnostic[] = [];
  for (const text of fields.related) {
    const reference = findReference(text, path, references);
    if (reference.kind === 'story' && reference.source !== path) related.add(reference.source);
    if (reference.kind !== 'unknown') continue;
    const place = { path, ...fields.places.related };
    diagnostics.push(unknownStory(text, place, reference.near));
  }
  return { related: [...related], diagnostics };
}

function unknownStory(text: string, place: Place, near: string | undefined): Diagnostic {
  return diagnose(
    'reference-unknown',
    place,
    `No story is called “${text}”`,
    near ? `Did you mean “${near}”?` : 'Write the path of its file, such as “articles/flood.md”',
  );
}
