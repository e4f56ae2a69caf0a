import { describe, expect, it } from 'vitest';
import { credits, people } from '../../../src/content/fields/people-types.ts';

const namesIn = (value: unknown) => {
  const { data, error } = people.safeParse(value);
  return data?.map(({ name }) => name) ?? error?.issues.map(({ message }) => message);
};

describe('people', () => {
  it.each([
    ['Ann Lee', ['Ann Lee']],
    ['ann-lee', ['ann-lee']],
    ['  By Ann\n Lee ', ['Ann Lee']],
    ['Byron Ek', ['Byron Ek']],
    ['Ann Lee and Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['Ann Lee & Bo Ek and Cy Roe', ['Ann Lee', 'Bo Ek', 'Cy Roe']],
    ['Ann van der Berg and Łukasz Żak', ['Ann van der Berg', 'Łukasz Żak']],
    ['Marks and Spencer', ['Marks and Spencer']],
    ['The Sand and Gravel Association', ['The Sand and Gravel Association']],
    ['Ann Lee, PhD', ['Ann Lee, PhD']],
    ['Ann Lee, PhD and Bo Ek', ['Ann Lee, PhD and Bo Ek']],
    [
      ['Ann Lee and Bo Ek', { id: 'cy' }, ''],
      ['Ann Lee and Bo Ek', 'cy'],
    ],
    [{ name: 'Ann Lee' }, ['Ann Lee']],
    [
      'Ann Lee, Bo Ek, and Cy Roe',
      [
        '“Ann Lee, Bo Ek, and Cy Roe” are several people in one text; write them as a list, [Ann Lee, Bo Ek, Cy Roe]',
      ],
    ],
    [[['Ann']], ['each of them must be a name, or a mapping with “name”']],
    [[{ jobTitle: 'Editor' }], ['it has no “name”']],
  ])('takes %j for %j', (value, expected) => {
    expect(namesIn(value)).toEqual(expected);
  });
});

describe('credits', () => {
  it('are persons with roles, or roles with persons', () => {
    expect(credits.parse([{ name: 'ann', role: 'translator' }])).toEqual([
      { person: 'ann', role: 'translator' },
    ]);
    expect(credits.parse({ editor: 'Ann Lee and Bo Ek' })).toEqual([
      { person: 'Ann Lee', role: 'editor' },
      { person: 'Bo Ek', role: 'editor' },
    ]);
    expect(credits.safeParse('Ann Lee').success).toBe(false);
    expect(credits.safeParse([{ person: 'ann' }]).success).toBe(false);
  });
});
