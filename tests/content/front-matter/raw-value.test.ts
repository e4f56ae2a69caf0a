import { describe, expect, it } from 'vitest';
import { cleanValues } from '../../../src/content/front-matter/raw-value.ts';

describe('cleanValues()', () => {
  it('copies the data onto objects without prototype', () => {
    const data = { a: { b: ['c', null] } };
    const { values, mistakes } = cleanValues(data);
    expect(mistakes).toEqual([]);
    expect(values).toEqual(data);
    expect(Object.getPrototypeOf(values)).toBeNull();
    expect(Object.getPrototypeOf(values['a'])).toBeNull();
    expect(values['a']).not.toBe(data.a);
  });

  it('reports every mistake with the way to it, and leaves only that out', () => {
    const shared = ['x'];
    const data = JSON.parse('{"ok":"1","a":{"__proto__":"x","b":"\\u0007"}}');
    const { values, mistakes } = cleanValues({ ...data, first: shared, second: [shared] });
    expect(mistakes.map(({ code, at }) => [code, at])).toEqual([
      ['field-wrong', ['a', '__proto__']],
      ['field-wrong', ['a', 'b']],
      ['yaml-alias', ['second', 0]],
    ]);
    expect(values).toEqual({ ok: '1', a: { b: null }, first: ['x'], second: [null] });
  });

  it('accepts the line ends and tabs of texts with several lines', () => {
    expect(cleanValues({ a: 'b\n\tc' }).mistakes).toEqual([]);
  });
});
