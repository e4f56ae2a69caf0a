import { digest } from '../../src/base/digest.ts';
import type { ContentPath } from '../../src/base/path.ts';
import type { KnownPictures, PictureFacts } from '../../src/content/picture.ts';

/** What would be known of a photograph, but for `changes`. */
export function factsOf(changes: Partial<PictureFacts> = {}): PictureFacts {
  return {
    digest: digest('a picture'),
    form: 'still',
    width: 3000,
    height: 2000,
    isTransparent: false,
    hasPosition: false,
    words: {},
    ...changes,
  };
}

/** Known pictures by path. */
export function knownPictures(facts: Readonly<Record<string, PictureFacts>>): KnownPictures {
  const paths = Object.entries(facts).map(([path, own]) => [path as ContentPath, own] as const);
  return { facts: new Map(paths), recipe: 'a recipe' };
}
