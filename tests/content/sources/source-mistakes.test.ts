import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import { unreadable } from '../../../src/content/sources/source-mistakes.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

describe('unreadable()', () => {
  it.each([
    ['ENOENT', '“a.md” cannot be read: it disappeared while the build was reading'],
    ['EACCES', '“a.md” cannot be read: it may not be read by this user'],
    ['ELOOP', '“a.md” cannot be read: a symbolic link has taken its place'],
    ['EMFILE', '“a.md” cannot be read: too many files are open on this machine'],
    ['EWEIRD', '“a.md” cannot be read: EWEIRD'],
  ])('says what %s means', (code, message) => {
    expect(unreadable('a.md' as ContentPath, failure(code))).toMatchObject({
      code: 'file-unreadable',
      severity: 'error',
      message,
    });
  });
});
