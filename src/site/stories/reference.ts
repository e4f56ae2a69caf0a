import { once } from '../../base/once.ts';
import type { ContentPath } from '../../base/path.ts';
import { makeSuggest, type Suggest } from '../suggest.ts';
import type { StoryAddress } from './story-address.ts';
import { resolveTarget, type Targets } from './target.ts';

/** How front matter may speak of other stories. */
export interface References {
  /** Stories by content path, address and slug. */
  readonly stories: () => ReadonlyMap<string, ContentPath>;
  /** Paths and file names of stories that may not be seen now. */
  readonly unseen: () => ReadonlySet<string>;
  readonly targets: Targets;
  readonly suggest: Suggest;
}

/** What a reference means: a story; one that may not be seen now, which is no mistake; or nothing. */
export type Reference =
  | { readonly kind: 'story'; readonly source: ContentPath }
  | { readonly kind: 'unseen' }
  | { readonly kind: 'unknown'; readonly near?: string };

/** Index the stories by all their names. Of two stories with one slug the first in the order of paths is meant. */
export function makeReferences(addresses: readonly StoryAddress[], targets: Targets): References {
  const suggest = once(() =>
    makeSuggest(addresses.flatMap(({ slug, source }): string[] => [slug, source])),
  );
  return {
    stories: once(() => storiesByName(addresses)),
    unseen: once(() => {
      const unseen = [...targets.hidden, ...targets.expired.keys()];
      return new Set(unseen.flatMap((path) => [path, stemOf(path)]));
    }),
    targets,
    suggest: (word) => suggest()(word),
  };
}

function storiesByName(addresses: readonly StoryAddress[]): ReadonlyMap<string, ContentPath> {
  const stories = new Map<string, ContentPath>();
  const claim = (name: string, source: ContentPath): void => {
    if (!stories.has(name)) stories.set(name, source);
  };
  for (const { source } of addresses) claim(source, source);
  for (const { url, source } of addresses) claim(url, source);
  for (const { slug, source } of addresses) claim(slug, source);
  return stories;
}

/** The story that `text`, written in the file `from`, means. */
export function findReference(text: string, from: ContentPath, references: References): Reference {
  const { targets, suggest } = references;
  const stories = references.stories();
  const target = resolveTarget(text, from, targets);
  const source =
    stories.get(text) ?? (target.kind === 'page' ? stories.get(target.url) : undefined);
  if (source !== undefined) return { kind: 'story', source };
  if (target.kind === 'hidden' || target.kind === 'page' || references.unseen().has(text))
    return { kind: 'unseen' };
  const near = suggest(text);
  return { kind: 'unknown', ...(near ? { near } : {}) };
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
