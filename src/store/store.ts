import type { Digest } from '../base/digest.ts';

/** What builds keep by digest, so that it need not be in memory or made again. */
export interface Store {
  readonly has: (digest: Digest) => boolean;
  /** Undefined when the store does not hold it, or no longer as it was put. */
  readonly get: (digest: Digest) => unknown;
  /** Putting the same digest twice is harmless: a digest names one value for ever. */
  readonly put: (digest: Digest, value: unknown) => void;
  /** The same for a value that is already written as JSON. */
  readonly putJson: (digest: Digest, json: string) => void;
  /** Keep the values of these digests for the next build, and let go of all others. */
  readonly keep: (digests: Iterable<Digest>) => void;
  /** Keep everything for the next build, what was put lately too. */
  readonly keepAll: () => void;
}

/** A store that several threads fill: each puts values for itself, and tells the others where they lie. */
export interface SharedStore extends Store {
  /** Where the store lies, so that another thread can open it. */
  readonly folder: string;
  readonly version: string;
  /** Where a value lies. */
  readonly entryOf: (digest: Digest) => Entry | undefined;
  /** Where the values lie that were put since this was last asked. */
  readonly takeEntries: () => readonly Entry[];
  /** Know what another thread has put. */
  readonly addEntries: (entries: readonly Entry[]) => void;
}

/** Where a value lies: a stretch of a pack, in bytes, and its CRC-32. */
export interface Entry {
  readonly digest: Digest;
  readonly pack: string;
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}
