import type { Digest } from '../base/digest.ts';

/** What a build keeps by digest, so that it need not be in memory or made again. */
export interface Store {
  readonly has: (digest: Digest) => boolean;
  /** Undefined when the store does not hold it. */
  readonly get: (digest: Digest) => unknown;
  /** Putting the same digest twice is harmless: a digest names one value for ever. */
  readonly put: (digest: Digest, value: unknown) => void;
}
