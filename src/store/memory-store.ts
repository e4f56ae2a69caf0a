import type { Digest } from '../base/digest.ts';
import type { Store } from './store.ts';

/** A store that lasts as long as the process. */
export function memoryStore(): Store {
  const values = new Map<Digest, unknown>();
  return {
    has: (digest) => values.has(digest),
    get: (digest) => values.get(digest),
    put: (digest, value) => {
      values.set(digest, value);
    },
    putJson: (digest, json) => {
      values.set(digest, JSON.parse(json));
    },
    keepAll: () => {},
    keep: (digests) => {
      const wanted = new Set(digests);
      for (const digest of values.keys()) if (!wanted.has(digest)) values.delete(digest);
    },
  };
}
