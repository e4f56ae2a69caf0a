import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readOptions } from '../../bench/read-options.ts';

it('Without arguments, a thousand stories are measured five times with lean templates', () => {
  expect(readOptions([])).toEqual({
    stories: [1000],
    runs: 5,
    scratch: join(tmpdir(), 'broadsheet-bench'),
    templates: 'lean',
    check: false,
    printOnly: false,
  });
});

it('Several numbers of stories are measured one after the other', () => {
  const args = ['--stories', '200,1000', '--runs', '3', '--templates', 'full', '--scratch', 'here'];
  expect(readOptions([...args, '--check', '--print-only'])).toEqual({
    stories: [200, 1000],
    runs: 3,
    scratch: resolve('here'),
    templates: 'full',
    check: true,
    printOnly: true,
  });
});

it.each([
  [['--stories', 'many'], '--stories wants whole numbers from 1, not “many”'],
  [['--runs', '0'], '--runs wants whole numbers from 1, not “0”'],
  [['--templates', 'thin'], '--templates is “lean” or “full”, not “thin”'],
  [['--storys', '5'], '--storys'],
])('%j is refused', (args, reason) => {
  expect(() => readOptions(args)).toThrow(reason);
});
