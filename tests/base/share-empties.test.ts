import { expect, it } from 'vitest';
import { shareEmpties } from '../../src/base/share-empties.ts';

it('shareEmpties() makes empty lists and mappings one, and leaves all else', () => {
  const list = [1];
  const given = () => ({ a: [], b: {}, list, d: null, e: '', f: { g: [] } });
  const [one, other] = [given(), given()];
  shareEmpties(one);
  shareEmpties(other);
  expect(one).toEqual(given());
  expect(one.a).toBe(other.a);
  expect(one.b).toBe(other.b);
  expect(one.list).toBe(list);
  expect(() => Object.assign(one.b, { h: 1 })).toThrow(TypeError);
});
