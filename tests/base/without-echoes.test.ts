import { expect, it } from 'vitest';
import { diagnose } from '../../src/base/diagnostic.ts';
import { withoutEchoes } from '../../src/base/without-echoes.ts';

it('withoutEchoes() drops guesses about a file whose front matter could not be read, and no others', () => {
  const syntax = diagnose('yaml-syntax', { path: 'a.md', line: 2 }, 'Wrong');
  const guess = (path: string) => diagnose('headline-guessed', { path, line: 1 }, 'Guessed');
  const link = diagnose('link-broken', { path: 'a.md', line: 9 }, 'Broken');
  expect(withoutEchoes([syntax, guess('a.md'), guess('b.md'), link])).toEqual([
    syntax,
    guess('b.md'),
    link,
  ]);
  expect(withoutEchoes([guess('a.md'), link])).toEqual([guess('a.md'), link]);
});
