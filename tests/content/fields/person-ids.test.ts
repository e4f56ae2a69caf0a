import { expect, it } from 'vitest';
import { personIds } from '../../../src/content/fields/person-ids.ts';

const nobody = { authors: [], contributors: [], speakers: {} };

it('personIds() finds ids wherever a story names people, each in the first field that has it', () => {
  const ids = personIds({
    authors: [{ name: 'jane-roe' }, { name: 'Ann Lee' }],
    contributors: [
      { person: 'bo', role: 'data' },
      { person: 'jane-roe', role: 'editor' },
    ],
    byline: 'By {jane-roe} and {cy_day}',
    speakers: { Dee: { person: 'dee-4', aliases: [] }, Eve: { aliases: [] } },
    interview: { interviewers: ['bo'], interviewees: ['flo'], aliases: {} },
  });
  expect(Object.fromEntries(ids)).toEqual({
    'jane-roe': 'authors',
    bo: 'contributors',
    cy_day: 'byline',
    'dee-4': 'speakers',
    flo: 'interview',
  });
});

it.each(['Ann Lee', 'Björk', 'AFP', 'bell hooks', '张伟', '2024', ''])(
  'personIds() takes “%s” for a name',
  (name) => {
    expect(personIds({ ...nobody, authors: [{ name }] }).size).toBe(0);
  },
);
