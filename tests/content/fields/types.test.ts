import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  address,
  choice,
  email,
  fileAddress,
  flag,
  integer,
  integerFrom,
  language,
  line,
  list,
  moment,
  text,
  texts,
  webAddress,
  year,
} from '../../../src/content/fields/types.ts';

const meant = (type: z.ZodType, value: unknown) => {
  const { success, data, error } = type.safeParse(value);
  return success ? data : `wrong: ${error?.issues.map(({ message }) => message).join('; ')}`;
};

describe('the types of fields', () => {
  const cases: readonly (readonly [string, z.ZodType, unknown, unknown])[] = [
    ['line', line, ' a \n b ', 'a b'],
    ['line', line, ' ', 'wrong: it is empty'],
    ['line', line, ['a'], 'wrong: it must be one piece of text'],
    ['text', text, ' a\n\nb\n', 'a\n\nb'],
    ['flag', flag, ' YES ', true],
    ['flag', flag, 'n', false],
    ['flag', flag, 'constructor', 'wrong: “constructor” is neither “yes” nor “no”'],
    ['flag', flag, '', 'wrong: “” is neither “yes” nor “no”'],
    ['integer', integer, '-12', -12],
    ['integer', integer, '007', 7],
    ['integer', integer, '1.5', 'wrong: “1.5” is no whole number'],
    ['integer', integer, '1e3', 'wrong: “1e3” is no whole number'],
    ['integer', integer, '99999999999', 'wrong: “99999999999” is no whole number'],
    ['integerFrom', integerFrom(1, 9), '10', 'wrong: it must be from 1 to 9'],
    ['list', list, 'a, b,,c ', ['a', 'b', 'c']],
    ['list', list, { a: null, b: 'x' }, ['a', 'b']],
    ['list', list, [['a']], 'wrong: each of them must be a piece of text'],
    ['texts', texts, 'a, b', ['a, b']],
    ['choice', choice(['left', 'right']), ' Left ', 'left'],
    [
      'choice',
      choice(['left', 'right']),
      'righ',
      'wrong: “righ” is not one of its words; did you mean “right”?',
    ],
    [
      'choice',
      choice(['left', 'right']),
      'above',
      'wrong: “above” is not one of its words; it may be “left”, “right”',
    ],
    ['moment', moment('UTC'), '2024-1-5', { at: '2024-01-05T00:00:00+00:00', precision: 'day' }],
    ['moment', moment('UTC'), ['x'], 'wrong: it must be a date'],
    ['language', language, 'PT_br', 'pt-BR'],
    [
      'language',
      language,
      'english',
      'wrong: “english” is no language tag such as “en” or “pt-BR”',
    ],
    ['webAddress', webAddress, 'https://a.example/b?c#d', 'https://a.example/b?c#d'],
    [
      'webAddress',
      webAddress,
      '//a.example',
      'wrong: it must be an address on the web, such as “https://example.com/about”',
    ],
    [
      'webAddress',
      webAddress,
      'https://',
      'wrong: it must be an address on the web, such as “https://example.com/about”',
    ],
    ['address', address, '/a/', '/a/'],
    [
      'address',
      address,
      '//a.example',
      'wrong: it must be an address on the web or a path that begins with “/”',
    ],
    ['fileAddress', fileAddress, '../a b.jpg', '../a b.jpg'],
    [
      'fileAddress',
      fileAddress,
      'data:image/png;x',
      'wrong: it must be a path, or an address that begins with “https://”',
    ],
    ['year', year, '2019', '2019'],
    ['year', year, '19', 'wrong: it must be a year or a date, such as “2019” or “2019-05-01”'],
    ['email', email, 'mailto:a@b.example', 'a@b.example'],
    ['email', email, 'a at b', 'wrong: “a at b” is no e-mail address'],
  ];
  for (const [name, type, value, expected] of cases) {
    it(`${name} takes ${JSON.stringify(value)} for ${JSON.stringify(expected)}`, () => {
      expect(meant(type, value)).toEqual(expected);
    });
  }

  it('repeats no more of a value than a message can bear', () => {
    expect(meant(flag, 'x\n'.repeat(100_000))).toBe(
      `wrong: “${'x '.repeat(30)}…” is neither “yes” nor “no”`,
    );
  });
});
