import type { Digest } from '../base/digest.ts';
import type { Prose } from '../content/prose.ts';

/** What the store holds of all that a file is made from, by digest. */
export interface Values {
  /** Undefined when it is not there; then the file will not be used. */
  readonly get: (digest: Digest) => unknown;
}

/** A prose among them; an empty one when it is not there. */
export function proseIn(values: Values, digest: Digest): Prose {
  return (values.get(digest) as Prose | undefined) ?? { pieces: [] };
}
