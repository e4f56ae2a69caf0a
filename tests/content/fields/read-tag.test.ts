import { expect, it } from 'vitest';
import { readTagFields } from '../../../src/content/fields/read-tag.ts';
import { reading } from './reading.ts';

const { fields, problems } = reading(readTagFields, 'tags/eu.md');

it('A tag has a name, other spellings, a kind and a place among tags', () => {
  expect(fields('')).toEqual({ aliases: [], sameAs: [], hidden: false, extra: {} });
  expect(
    fields(
      'title: European Union\nslug: eu\ndescription: Twenty-seven states\naliases: [EU, "Union, European"]\nkind: organisation\nsameAs: https://a.example/eu\nparent: europe\nhidden: no',
    ),
  ).toEqual({
    name: 'European Union',
    slug: 'eu',
    description: 'Twenty-seven states',
    aliases: ['EU', 'Union, European'],
    kind: 'organisation',
    sameAs: ['https://a.example/eu'],
    parent: 'europe',
    hidden: false,
    extra: {},
  });
});

it('A kind that nobody knows is an error', () => {
  expect(problems('kind: organization')).toEqual([
    'field-wrong 2:7 The field “kind” cannot be used: “organization” is not one of its words; did you mean “organisation”?',
  ]);
});
