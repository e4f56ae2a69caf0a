import { expect, it } from 'vitest';
import { sparse } from '../../src/base/sparse.ts';

it('sparse() takes a value that may be missing for one that is not there', () => {
  const jobTitle: string | undefined = undefined;
  const person = sparse<{ name: string; jobTitle?: string }>({ name: 'Ann Lee', jobTitle });
  expect(person).toEqual({ name: 'Ann Lee' });
  expect(JSON.stringify(person)).toBe('{"name":"Ann Lee"}');
});
