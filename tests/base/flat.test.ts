import { expect, it } from 'vitest';
import { flat } from '../../src/base/flat.ts';

it('flat() gives the same text', () => {
  expect(flat(`${'a'.repeat(20)}${'b'.repeat(20)}`.slice(10, 30))).toBe('aaaaaaaaaabbbbbbbbbb');
});
