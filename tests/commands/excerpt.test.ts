import { expect, it } from 'vitest';
import { excerpt } from '../../src/commands/excerpt.ts';

it('excerpt() marks a column of a line', () => {
  expect(excerpt('date: 2024-02-30', 3, 7)).toEqual(['3 │ date: 2024-02-30', '  │       ^']);
});

it('excerpt() cuts a long line round the column, and says so', () => {
  const [line, mark] = excerpt(`${'a '.repeat(100)}X${' b'.repeat(100)}`, 12, 201);
  expect(line).toMatch(/^12 │ …a .* X .*…$/);
  expect(line?.indexOf('X')).toBe(mark?.indexOf('^'));
  expect(line?.length).toBeLessThan(100);
});

it('excerpt() puts the mark under wide letters and over marks that combine', () => {
  expect(excerpt('记者：x', 1, 4)).toEqual(['1 │ 记者：x', '  │       ^']);
  expect(excerpt('e\u0301x', 1, 3)).toEqual(['1 │ e\u0301x', '  │  ^']);
});

it('excerpt() shows a line without column, and a column behind the end', () => {
  expect(excerpt('text', 9, undefined)).toEqual(['9 │ text']);
  expect(excerpt('text', 9, 40)).toEqual(['9 │ text', '  │     ^']);
});

it('excerpt() lets no text of a file steer the terminal', () => {
  expect(excerpt('a\u001b[2Jb\u202Ec', 1, undefined)).toEqual(['1 │ a\uFFFD[2Jb\uFFFDc']);
});
