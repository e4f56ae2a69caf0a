import { describe, expect, it } from 'vitest';
import { compareDiagnostics, diagnose, hasErrors } from '../../src/base/diagnostic.ts';

describe('diagnose()', () => {
  it('takes the severity from the catalogue and leaves out a hint that was not given', () => {
    expect(diagnose('date-missing', { path: 'a.md' }, 'It has no date')).toEqual({
      code: 'date-missing',
      severity: 'warning',
      message: 'It has no date',
      place: { path: 'a.md' },
    });
    expect(diagnose('date-wrong', { path: 'a.md' }, 'No', 'Write it')).toMatchObject({
      severity: 'error',
      hint: 'Write it',
    });
  });
});

describe('hasErrors()', () => {
  it('tells errors from warnings', () => {
    const warning = diagnose('date-missing', { path: 'a.md' }, '');
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([warning, diagnose('date-wrong', { path: 'a.md' }, '')])).toBe(true);
  });
});

describe('compareDiagnostics()', () => {
  it('orders by file, line, column, code and message', () => {
    const at = (path: string, line: number, column: number, message = '') =>
      diagnose('date-wrong', { path, line, column }, message);
    const sorted = [
      diagnose('date-missing', { path: 'a.md' }, ''),
      at('a.md', 1, 1, 'a'),
      at('a.md', 1, 1, 'b'),
      at('a.md', 1, 2),
      diagnose('field-wrong', { path: 'a.md', line: 1, column: 2 }, ''),
      at('a.md', 2, 1),
      at('b.md', 1, 1),
    ];
    expect(sorted.toReversed().sort(compareDiagnostics)).toEqual(sorted);
  });
});
