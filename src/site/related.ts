import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { ContentPath } from '../base/path.ts';
import type { StoryAddress, StoryDocument } from './story-address.ts';
import { resolveTarget, type Targets } from './target.ts';

/** The stories a front matter names under `related`, by content path, slug or address. */
export function findRelated(
  { path, fields }: StoryDocument,
  addresses: ReadonlyMap<ContentPath, StoryAddress>,
  targets: Targets,
): { readonly related: readonly ContentPath[]; readonly diagnostics: readonly Diagnostic[] } {
  const related: ContentPath[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const text of fields.related) {
    const target = resolveTarget(text, path, targets);
    const found = [...addresses.values()].find(
      ({ slug, url, source }) =>
        text === slug ||
        text === url ||
        text === source ||
        (target.kind === 'page' && target.url === url),
    );
    if (found) related.push(found.source);
    else if (!isHidden(text, path, targets))
      diagnostics.push(unknownStory(text, path, fields.places, [...addresses.values()]));
  }
  return { related: [...new Set(related)], diagnostics };
}

/** A story that may not be seen yet is no mistake: it joins the related ones when its time comes. */
function isHidden(text: string, from: ContentPath, targets: Targets): boolean {
  if (resolveTarget(text, from, targets).kind === 'hidden') return true;
  if (targets.hidden.has(text as ContentPath)) return true;
  return [...targets.hidden].some(
    (path) =>
      path
        .replace(/\.[^.]*$/, '')
        .split('/')
        .at(-1) === text,
  );
}

function unknownStory(
  text: string,
  path: ContentPath,
  places: StoryDocument['fields']['places'],
  addresses: readonly StoryAddress[],
): Diagnostic {
  const near = nearest(
    text,
    addresses.flatMap(({ slug, source }): readonly string[] => [slug, source]),
  );
  return diagnose(
    'reference-unknown',
    { path, ...places.related },
    `No story is called “${text}”`,
    near ? `Did you mean “${near}”?` : 'Write the path of its file, such as “articles/flood.md”',
  );
}
