import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readGuests } from '../../../src/site/interviews/guests.ts';
import { isFullName, readName } from '../../../src/site/people/name.ts';

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
  [
    'Ann Lee, Bo Ek and Cy Fox',
    [
      ['Ann Lee', undefined],
      ['Bo Ek', undefined],
      ['Cy Fox', undefined],
    ],
  ],
  [
    'Grace Okonkwo, Samuel T. Jackson and Björk',
    [
      ['Grace Okonkwo', undefined],
      ['Samuel T. Jackson', undefined],
      ['Björk', undefined],
    ],
  ],
  [
    'Anna Müller, Ben Özil und Cher',
    [
      ['Anna Müller', undefined],
      ['Ben Özil', undefined],
      ['Cher', undefined],
    ],
  ],
  [
    '山田太郎、鈴木一郎と佐藤花子',
    [
      ['山田太郎', undefined],
      ['鈴木一郎', undefined],
      ['佐藤花子', undefined],
    ],
  ],
  [
    'Ann Lee, Bo Ek',
    [
      ['Ann Lee', undefined],
      ['Bo Ek', undefined],
    ],
  ],
  [
    'Ann Lee (mayor, Tarn), Bo Ek (chair), and Björk',
    [
      ['Ann Lee', 'mayor, Tarn'],
      ['Bo Ek', 'chair'],
      ['Björk', undefined],
    ],
  ],
  [
    'Ann Lee, mayor, Bo Ek, chair, and Cy Fox',
    [
      ['Ann Lee', 'mayor'],
      ['Bo Ek', 'chair'],
      ['Cy Fox', undefined],
    ],
  ],
  ['the mayor, Ann Lee', [['Ann Lee', undefined]]],
  [
    'Ann Lee, Minister of Education and Science',
    [['Ann Lee', 'Minister of Education and Science']],
  ],
  ['Ann Lee, Prime Minister and Party Leader', [['Ann Lee', 'Prime Minister and Party Leader']]],
  ['Ann Lee, World Bank', [['Ann Lee', 'World Bank']]],
  ['Ann Lee, mayor of Springfield, New York', [['Ann Lee', 'mayor of Springfield']]],
  ['Anna Müller, Bürgermeisterin', [['Anna Müller', 'Bürgermeisterin']]],
  ['سارة ميتشل، خبيرة اقتصادية', [['سارة ميتشل', 'خبيرة اقتصادية']]],
  ['Mme Hélène Le Goff, maire', [['Hélène Le Goff', 'maire']]],
  ['τον Κυριάκο Μητσοτάκη', [['Κυριάκο Μητσοτάκη', undefined]]],
  ['Ann Lee and friends', [['Ann Lee', undefined]]],
  ['Michael Brown (Big Mike)', [['Michael Brown', undefined]]],
  ['', []],
])('readGuests() finds in “%s” %j', (text, expected) => {
  expect(readGuests(text).map(({ name, jobTitle }) => [name.full, jobTitle])).toEqual(expected);
});

it.each([
  ["Ann O'Neil on bread", "Ann O'Neil", undefined],
  ['Ann Lee about bread and butter', 'Ann Lee', undefined],
  ['Ann Lee, mayor, on bread', 'Ann Lee', 'mayor'],
  ['Ann Lee: the whole story', 'Ann Lee', undefined],
  ['Ann Lee, mayor: the whole story', 'Ann Lee', 'mayor'],
  ['Anna Müller über Brot', 'Anna Müller', undefined],
  ['Hélène Le Goff sur le pain', 'Hélène Le Goff', undefined],
  ['Ana Ruiz sobre el pan', 'Ana Ruiz', undefined],
  ['Анной Новак о хлебе', 'Анной Новак', undefined],
  ['Оленою Ковальчук про хліб', 'Оленою Ковальчук', undefined],
  ['张伟：面包', '张伟', undefined],
  ['Björk on music', 'Björk', undefined],
  ['Ann Lee, lecturer on law', 'Ann Lee', 'lecturer on law'],
])('readGuests() takes what “%s” is about for nothing else', (text, name, jobTitle) => {
  expect(readGuests(text).map((guest) => [guest.name.full, guest.jobTitle])).toEqual([
    [name, jobTitle],
  ]);
});

it('readGuests() takes no name of a list for what somebody does', () => {
  const names = ['Ann Lee', 'Bo Ek', 'Cy Fox', 'Di Roe', 'Ed van Os', 'Flo O’Neil'];
  const glue = fc.constantFrom(', ', ' and ', ', and ', ' & ', ': ', ' on ');
  const piece = fc.tuple(
    glue,
    fc.constantFrom(...names, 'mayor', 'Mayor', 'Björk', 'head of Tarn'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(piece, { maxLength: 6 }), (first, pieces) => {
      const guests = readGuests(first + pieces.flat().join(''));
      expect(guests[0]?.name.full).toBe(first);
      for (const { jobTitle = '' } of guests) expect(isFullName(readName(jobTitle))).toBe(false);
    }),
  );
});

it('readGuests() gives every guest a name, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readGuests(text).filter(({ name }) => name.full === '')).toEqual([]);
    }),
  );
});
