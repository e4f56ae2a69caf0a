import { describe, expect, it } from 'vitest';
import { claim, itemReviewed, rating } from '../../../src/content/fields/review-types.ts';

describe('rating', () => {
  it.each([
    ['False', { name: 'False' }],
    ['4/5', { value: 4, best: 5 }],
    ['3.5 of 5', { value: 3.5, best: 5 }],
    ['7,5 out of 10', { value: 7.5, best: 10 }],
    [
      { verdict: 'Mostly true', value: '4' },
      { name: 'Mostly true', value: 4 },
    ],
    [
      { ratingValue: '1', bestRating: '3', worstRating: '0' },
      { value: 1, best: 3, worst: 0 },
    ],
  ])('understands %j', (written, meant) => {
    expect(rating.parse(written)).toEqual(meant);
  });

  it.each([
    ['6/5', 'the points must lie between 1 and 5'],
    [{ value: 'many' }, '“many” is no number'],
    [{ best: '5' }, 'it holds neither words nor points'],
  ])('refuses %j', (written, reason) => {
    expect(rating.safeParse(written).error?.issues.map(({ message }) => message)).toEqual([reason]);
  });
});

describe('itemReviewed', () => {
  it.each([
    ['Slack Water', { name: 'Slack Water', type: 'thing' }],
    [
      { title: 'Slack Water', kind: 'Play', author: 'M. Oake' },
      { name: 'Slack Water', type: 'play', creator: 'M. Oake' },
    ],
  ])('understands %j', (written, meant) => {
    expect(itemReviewed.parse(written)).toEqual(meant);
  });

  it('refuses what nobody reviews', () => {
    expect(itemReviewed.safeParse({ name: 'A', type: 'plya' }).error?.issues[0]?.message).toBe(
      '“plya” is not one of its words; did you mean “play”?',
    );
  });
});

describe('claim()', () => {
  it.each([
    ['So', { text: 'So' }],
    [
      { text: 'So', author: 'Bo Ek', date: '2024-05-01', url: 'https://a.example/' },
      {
        text: 'So',
        claimant: 'Bo Ek',
        date: '2024-05-01T00:00:00+00:00',
        url: 'https://a.example/',
      },
    ],
  ])('understands %j', (written, meant) => {
    expect(claim('UTC').parse(written)).toEqual(meant);
  });
});
