import { describe, expect, it } from 'vitest';
import { inflectsNames, nominativesOf } from '../../../src/site/interviews/nominative.ts';
import { readName } from '../../../src/site/people/name.ts';

describe('inflectsNames()', () => {
  it.each([
    ['Інтерв’ю з', true],
    ['Интервью с', true],
    ['Wywiad z', true],
    ['Rozhovor s', true],
    ['Συνέντευξη με', true],
    ['Интервью: ', false],
    ['Wywiad:', false],
    ['Интервю с', false],
    ['Interview with', false],
    ['专访', false],
    ['', false],
  ])('says of “%s”: %s', (announcement, expected) => {
    expect(inflectsNames(announcement)).toBe(expected);
  });
});

describe('nominativesOf()', () => {
  const found = (guests: readonly string[], names: readonly string[]) => {
    const nominatives = nominativesOf(guests.map(readName), names.map(readName));
    return guests.map((_, number) => nominatives.get(number)?.full);
  };

  it.each([
    ['Оленою Ковальчук', 'Олена Ковальчук'],
    ['Анной Новаковой', 'Анна Новакова'],
    ['Львом Толстым', 'Лев Толстой'],
    ['Петром Порошенком', 'Петро Порошенко'],
    ['Anną Nowak', 'Anna Nowak'],
    ['Markiem Kowalskim', 'Marek Kowalski'],
    ['Karlem Čapkem', 'Karel Čapek'],
    ['Zdeňkem Novákem', 'Zdeněk Novák'],
    ['Κυριάκο Μητσοτάκη', 'Κυριάκος Μητσοτάκης'],
    ['Анною Марією Новак', 'Анна Новак'],
  ])('takes “%s” for a case of “%s”', (guest, name) => {
    expect(found([guest], ['Петро Інший', name])).toEqual([name]);
  });

  it.each([
    ['Anną Nowak', 'Piotr Nowak'],
    ['Anną Nowak', 'Anna Kowalska'],
    ['Олена', 'Олена Ковальчук'],
  ])('but not “%s” for a case of “%s”', (guest, name) => {
    expect(found([guest], [name])).toEqual([undefined]);
  });

  it('gives each guest the nearest name, and each name to one', () => {
    expect(
      found(['Олегом Ковальчуком', 'Оленою Ковальчук'], ['Олена Ковальчук', 'Олег Ковальчук']),
    ).toEqual(['Олег Ковальчук', 'Олена Ковальчук']);
  });
});
