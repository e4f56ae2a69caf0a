import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mapping, oneOf } from '../../../src/content/fields/forms.ts';
import { flag, line } from '../../../src/content/fields/types.ts';

const issuesOf = (type: z.ZodType, value: unknown) =>
  type.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

const card = mapping({ name: line, shown: flag.optional() }, { name: ['title', 'label'] });

describe('oneOf()', () => {
  const type = z.object({
    card: oneOf<string>(
      {
        text: line,
        list: z.array(line).transform((items) => items.join('+')),
        mapping: card.transform(({ name }) => name),
      },
      'it must be a card',
    ),
  });

  it.each([
    ['a', 'a'],
    [['a', 'b'], 'a+b'],
    [{ name: 'a' }, 'a'],
  ])('reads %j as %j', (value, meant) => {
    expect(type.parse({ card: value })).toEqual({ card: meant });
  });

  it('reports what is wrong within a form at its place', () => {
    expect(issuesOf(type, { card: ['a', ['b']] })).toEqual([
      'card.1: it must be one piece of text',
    ]);
    expect(issuesOf(type, { card: { name: 'a', shown: '?' } })).toEqual([
      'card.shown: “?” is neither “yes” nor “no”',
    ]);
  });

  it('has no use for other forms', () => {
    expect(issuesOf(type, { card: null })).toEqual(['card: it must be a card']);
    expect(issuesOf(oneOf({ text: line }, 'it must be a text'), ['a'])).toEqual([
      ': it must be a text',
    ]);
  });
});

describe('mapping()', () => {
  it('reads other spellings of a name, the name itself first', () => {
    expect(card.parse({ title: 'a' })).toEqual({ name: 'a' });
    expect(card.parse({ label: 'b', name: 'a', shown: 'yes' })).toEqual({ name: 'a', shown: true });
    expect(card.parse({ name: 'a', shown: null })).toEqual({ name: 'a' });
  });

  it('names what is wrong as it was typed', () => {
    expect(issuesOf(card, { title: ['a'] })).toEqual(['title: it must be one piece of text']);
    expect(issuesOf(card, { shown: 'yes' })).toEqual([': it has no “name”']);
    expect(issuesOf(card, 'a')).toEqual([': it must be a mapping of name, shown and so on']);
  });

  it('reports names that nobody knows, with those that are known', () => {
    expect(card.safeParse({ name: 'a', toString: 'b' }).error?.issues).toMatchObject([
      {
        path: ['toString'],
        params: { unknown: { name: 'toString', known: ['name', 'shown', 'title', 'label'] } },
      },
    ]);
  });
});
