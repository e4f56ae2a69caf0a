import { expect, it } from 'vitest';
import { textInField } from '../../../src/content/front-matter/text-in-field.ts';

const block = [
  'ann: x',
  'authors: [bo-ek, ann]',
  'speakers:',
  '  ann-lee: {person: ann-lee-2}',
  '  # ann',
  'people:',
  '- bo',
  '- ann',
  'byline: "By {ann}"',
  '',
].join('\n');

it.each([
  [3, 'ann', '3:18'],
  [3, 'bo-ek', '3:11'],
  [3, 'bo', undefined],
  [4, 'ann-lee-2', '5:21'],
  [7, 'ann', '9:3'],
  [10, 'ann', '10:14'],
  [10, 'bo', undefined],
  [2, 'ann', undefined],
  [3, '', undefined],
])('In the field on line %i the text “%s” stands at %s', (line, text, at) => {
  const found = textInField(block, 2, { line, column: 1 }, text);
  expect(found && `${found.line}:${found.column}`).toBe(at);
});
