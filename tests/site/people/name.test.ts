import { describe, expect, it } from 'vitest';
import { isFullName, nameForms, nameKey, readName } from '../../../src/site/people/name.ts';

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
  ])('says of “%s”: %s', (text, expected) => {
    expect(isFullName(readName(text))).toBe(expected);
  });
});
