import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/base/nearest.ts';

describe('nearest()', () => {
  it.each([
    ['headine', 'headline'],
    ['HEADLINE', 'headline'],
    ['standfrist', 'standfirst'],
    ['tag', 'tags'],
    ['atgs', 'tags'],
    ['colour', undefined],
    ['', undefined],
  ])('takes “%s” for %s', (word, expected) => {
    expect(nearest(word, ['headline', 'standfirst', 'tags', 'section'])).toBe(expected);
  });

  it('prefers the smaller distance, then the earlier candidate', () => {
    expect(nearest('dates', ['data', 'date'])).toBe('date');
    expect(nearest('abcx', ['abcd', 'abce'])).toBe('abcd');
  });
});
