import { describe, expect, it } from 'vitest';
import { collatorOf } from '../../../src/pages/lists/collation.ts';

describe('collatorOf()', () => {
  it('follows the language that is asked for', () => {
    expect(['Z', 'Ö', 'A'].sort(collatorOf('sv').compare)).toEqual(['A', 'Z', 'Ö']);
    expect(['Z', 'Ö', 'A'].sort(collatorOf('de').compare)).toEqual(['A', 'Ö', 'Z']);
  });

  it('takes English, and not the machine’s language, for one that is unknown', () => {
    expect(collatorOf('tlh').resolvedOptions().locale).toBe('en');
  });
});
