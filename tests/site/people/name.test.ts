import { describe, expect, it } from 'vitest';
import {
  behindDoubtfulPrefix,
  isFullName,
  isMononym,
  looksLikeName,
  nameForms,
  nameKey,
  readName,
} from '../../../src/site/people/name.ts';

describe('readName()', () => {
  it.each([
    ['Sarah Mitchell', { full: 'Sarah Mitchell', given: 'Sarah', family: 'Mitchell' }],
    [
      'Dr. Sarah Mitchell',
      { honorificPrefix: 'Dr.', full: 'Sarah Mitchell', given: 'Sarah', family: 'Mitchell' },
    ],
    [
      'Prof. Dr. Ann Lee, PhD',
      {
        honorificPrefix: 'Prof. Dr.',
        full: 'Ann Lee',
        given: 'Ann',
        family: 'Lee',
        honorificSuffix: 'PhD',
      },
    ],
    [
      'Sammy Davis Jr.',
      { full: 'Sammy Davis', given: 'Sammy', family: 'Davis', honorificSuffix: 'Jr.' },
    ],
    [
      'Ludwig van der Berg',
      { full: 'Ludwig van der Berg', given: 'Ludwig', family: 'van der Berg' },
    ],
    ['Don Draper', { full: 'Don Draper', given: 'Don', family: 'Draper' }],
    [
      'Don Juan Pérez',
      { honorificPrefix: 'Don', full: 'Juan Pérez', given: 'Juan', family: 'Pérez' },
    ],
    ['Sen. Lee', { honorificPrefix: 'Sen.', full: 'Lee' }],
    ['Judge Lee', { honorificPrefix: 'Judge', full: 'Lee' }],
    [
      'د. سارة ميتشل',
      { honorificPrefix: 'د.', full: 'سارة ميتشل', given: 'سارة', family: 'ميتشل' },
    ],
    ['Dr. Mitchell', { honorificPrefix: 'Dr.', full: 'Mitchell' }],
    ['张伟', { full: '张伟' }],
    ['Mayor', { full: 'Mayor' }],
    [
      'пані Олена Ковальчук',
      { honorificPrefix: 'пані', full: 'Олена Ковальчук', given: 'Олена', family: 'Ковальчук' },
    ],
    ['господин Толстой', { honorificPrefix: 'господин', full: 'Толстой' }],
    ['Pani Nowak', { honorificPrefix: 'Pani', full: 'Nowak' }],
    ['κ. Μητσοτάκης', { honorificPrefix: 'κ.', full: 'Μητσοτάκης' }],
  ])('takes “%s” apart', (text, parts) => {
    expect(readName(text)).toEqual(parts);
  });
});

describe('nameForms()', () => {
  it.each([
    'Dr. Mitchell',
    'Mitchell',
    'Sarah',
    'SM',
    'S. Mitchell',
    'MITCHELL',
    'Sarah  Mitchell',
  ])('knows Sarah Mitchell by “%s”', (label) => {
    expect(nameForms(readName('Dr. Sarah Mitchell'))).toContain(nameKey(label));
  });

  it.each(['Mitch', 'J. Mitchell', 'Sara', 'Editor'])(
    'does not take “%s” for Sarah Mitchell',
    (label) => {
      expect(nameForms(readName('Sarah Mitchell'))).not.toContain(nameKey(label));
    },
  );
});

it.each([
  ['山田太郎', ['山田']],
  ['习近平', ['习']],
  ['김민수', ['김']],
])('nameForms() knows %s by the family name, which comes first: %j', (name, families) => {
  const forms = nameForms(readName(name));
  for (const family of families) expect(forms).toContain(nameKey(family));
  expect(forms).not.toContain(nameKey([...name].slice(1).join('')));
});

describe('isFullName()', () => {
  it.each([
    ['Grace Okonkwo', true],
    ['Camille d’Aubrac', true],
    ['Ludwig van der Berg', true],
    ['the mayor', false],
    ['张伟', true],
    ['Mitchell', false],
    ['Dr. Mitchell', false],
    ['J. Mitchell', false],
    ['Samuel T. Jackson', true],
    ['Di Roe', true],
    ['李小龙', true],
    ['マイケル・ジャクソン', true],
    ['Dwayne “Rock” Johnson', true],
    ['Le Goff', false],
    ['Mme Le Goff', false],
    ['Da Silva', false],
    ['De Niro', false],
    ['Van Beethoven', false],
    ['J. Q. Adams', false],
    ['J.Q. Adams', false],
    ['The Times', false],
    ['THE COURT', false],
    ['Der Spiegel', false],
    ['La Repubblica', false],
    ['El País', false],
    ['Who? Me', false],
    ['Grace & Samuel', false],
    ['Grace – Samuel', false],
    ['Grace (laughing)', false],
    ['Ann Lee, The Times', false],
    ['李小龙（笑）', false],
    ['王先生', false],
    ['“Deep Throat”', false],
  ])('says of “%s”: %s', (text, expected) => {
    expect(isFullName(readName(text))).toBe(expected);
  });
});

describe('looksLikeName()', () => {
  it.each([
    ['Al Gore', true],
    ['J. K. Rowling', true],
    ['Da Silva', true],
    ['The Times', false],
    ['A. Lee', false],
    ['Björk', false],
    ['the whole story', false],
  ])('says of “%s”: %s', (text, expected) => {
    expect(looksLikeName(readName(text))).toBe(expected);
  });
});

describe('isMononym()', () => {
  it.each([
    ['Björk', true],
    ['O’Neil', true],
    ['residents', false],
    ['Ann Lee', false],
    ['', false],
  ])('says of “%s”: %s', (text, expected) => {
    expect(isMononym(text)).toBe(expected);
  });
});

describe('behindDoubtfulPrefix()', () => {
  it.each([
    ['Pan Nowak', 'Nowak'],
    ['Don Corleone', 'Corleone'],
    ['Dr. Nowak', undefined],
    ['Don', undefined],
  ])('finds in “%s” %s', (text, expected) => {
    expect(behindDoubtfulPrefix(text)).toBe(expected);
  });
});
