import { expect, it } from 'vitest';
import { readGuests } from '../../../src/site/interviews/guests.ts';

it.each([
  [
    'Dr. Sarah Mitchell, International Relations Expert',
    [['Sarah Mitchell', 'International Relations Expert']],
  ],
  [
    'Ann Lee and Bo Ek',
    [
      ['Ann Lee', undefined],
      ['Bo Ek', undefined],
    ],
  ],
  ['Ann Lee, mayor and head of the council', [['Ann Lee', 'mayor and head of the council']]],
  [
    'Dr. Ann Lee, mayor, and Bo Ek (chair)',
    [
      ['Ann Lee', 'mayor'],
      ['Bo Ek', 'chair'],
    ],
  ],
  [
    'Ann Lee – mayor & Bo Ek – chair',
    [
      ['Ann Lee', 'mayor'],
      ['Bo Ek', 'chair'],
    ],
  ],
  ['Ann Lee (mayor)', [['Ann Lee', 'mayor']]],
  ['Ann Lee – mayor of Tarn', [['Ann Lee', 'mayor of Tarn']]],
  ['张伟，经济学家', [['张伟', '经济学家']]],
  ['the bread and butter of politics', [['the bread and butter of politics', undefined]]],
  ['', []],
])('readGuests() finds in “%s” %j', (text, expected) => {
  expect(readGuests(text).map(({ name, jobTitle }) => [name.full, jobTitle])).toEqual(expected);
});
