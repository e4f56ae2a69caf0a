import { expect, it } from 'vitest';
import { readSectionFields } from '../../../src/content/fields/read-section.ts';
import { reading } from './reading.ts';

const { fields, problems, usable } = reading(readSectionFields, 'sections/world.md');

it('A section has a name, a description, a picture and a place in the navigation', () => {
  expect(fields('')).toEqual({ weight: 0, extra: {} });
  expect(
    fields('title: World\nsummary: All of it\nimage: globe.jpg\norder: 2\nsort_by: date'),
  ).toEqual({
    name: 'World',
    description: 'All of it',
    image: { src: 'globe.jpg' },
    weight: 2,
    extra: {},
  });
});

it('What nobody knows is reported and kept', () => {
  expect(problems('nmae: World')).toEqual(['field-unknown 2:1 Nothing is known of a field “nmae”']);
  expect(usable('nmae: World').extra).toEqual({ nmae: 'World' });
});
