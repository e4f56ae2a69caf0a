import { describe, expect, it } from 'vitest';
import { fromArchive, toArchive } from '../../src/search/search-archive.ts';

describe('toArchive()', () => {
  it('keeps files of any bytes and any length', () => {
    const files = [
      { name: 'a', bytes: Uint8Array.of(10, 0, 255) },
      { name: 'index/é', bytes: new Uint8Array() },
      { name: 'b', bytes: Uint8Array.of(91, 10) },
    ];
    const again = fromArchive(toArchive(files));
    expect(again.map(({ name, bytes }) => [name, [...bytes]])).toEqual(
      files.map(({ name, bytes }) => [name, [...bytes]]),
    );
  });
});
