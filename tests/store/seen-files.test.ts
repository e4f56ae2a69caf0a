import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/base/digest.ts';
import type { Stamp } from '../../src/base/stamp.ts';
import { seenFiles } from '../../src/store/seen-files.ts';
import { scratchFolder } from '../support/scratch.ts';

const settled: Stamp = { size: 4, modified: 1_000, changed: 2_000, inode: 7 };

/** Where an earlier build has remembered one file. */
function seenOnce(stamp: Stamp): string {
  const place = join(scratchFolder(), 'state', 'seen-files.json');
  const seen = seenFiles(place);
  seen.see('/a.md', stamp, digest('text'));
  seen.save();
  return place;
}

describe('seenFiles()', () => {
  it('knows a file that looks as it did', () => {
    const seen = seenFiles(seenOnce(settled));
    expect(seen.digestOf('/a.md', settled)).toBe(digest('text'));
    expect(seen.digestOf('/b.md', settled)).toBeUndefined();
  });

  it.each([
    ['size', { size: 5 }],
    ['time of change', { modified: 1_000.5 }],
    ['time of any change', { changed: 2_001 }],
    ['inode', { inode: 8 }],
  ])('does not trust a file of another %s', (_, difference) => {
    const seen = seenFiles(seenOnce(settled));
    expect(seen.digestOf('/a.md', { ...settled, ...difference })).toBeUndefined();
  });

  it('does not trust a file that changed just before it was read', () => {
    const fresh = { ...settled, modified: Date.now() - 500 };
    expect(seenFiles(seenOnce(fresh)).digestOf('/a.md', fresh)).toBeUndefined();
  });

  it('forgets files that a build did not ask for', () => {
    const place = seenOnce(settled);
    const next = seenFiles(place);
    next.see('/b.md', settled, digest('b'));
    next.save();
    const last = seenFiles(place);
    expect(last.digestOf('/a.md', settled)).toBeUndefined();
    expect(last.digestOf('/b.md', settled)).toBe(digest('b'));
  });

  it.each([
    '',
    '[',
    '[]',
    '{"paths":"/a.md"}',
    '{"paths":"/a.md","digests":"ab","size":[4],"modified":[1000],"changed":[2000],"inode":[7]}',
  ])('knows nothing when what it remembers is damaged: %s', (damage) => {
    const place = seenOnce(settled);
    writeFileSync(place, damage);
    expect(seenFiles(place).digestOf('/a.md', settled)).toBeUndefined();
  });
});
