import { expect, it } from 'vitest';
import { digest } from '../../src/base/digest.ts';
import { memoryStore } from '../../src/store/memory-store.ts';

it('memoryStore() gives back what was put under a digest, and nothing else', () => {
  const store = memoryStore();
  const value = { pieces: [['text']] };
  store.put(digest(value), value);
  expect(store.has(digest(value))).toBe(true);
  expect(store.get(digest(value))).toEqual(value);
  expect(store.has(digest('other'))).toBe(false);
  expect(store.get(digest('other'))).toBeUndefined();
});
