import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import { readPageFields } from '../../../src/content/fields/read-page.ts';
import { readPersonFields } from '../../../src/content/fields/read-person.ts';
import { readSectionFields } from '../../../src/content/fields/read-section.ts';
import { readStoryFields } from '../../../src/content/fields/read-story.ts';
import { readTagFields } from '../../../src/content/fields/read-tag.ts';
import { storyAliases } from '../../../src/content/fields/story-aliases.ts';
import { noPlaces } from '../../../src/content/front-matter/field-places.ts';
import { cleanValues } from '../../../src/content/front-matter/raw-value.ts';

const path = 'articles/a.md' as ContentPath;
const names = Object.entries(storyAliases).flatMap(([name, others]) => [name, ...others]);

const scalar = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('yes', '2024-11-11', '', 'https://a.example/', '/a/', 'Ann Lee and Bo Ek', '1'),
  fc.constant(null),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('name', 'src', 'date', 'text', 'Label', 'toString'),
      tie('value'),
      { maxKeys: 3 },
    ),
  ),
}));

const readers = [
  readPersonFields,
  readSectionFields,
  readTagFields,
  (...[frontMatter, at]: Parameters<typeof readPersonFields>) =>
    readStoryFields(frontMatter, at, 'UTC'),
  (...[frontMatter, at]: Parameters<typeof readPersonFields>) =>
    readPageFields(frontMatter, at, 'UTC'),
];

describe('readFields()', () => {
  it('gives usable fields and a reason for each that is not, whatever the values are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6 }),
        fc.constantFrom(...readers),
        (data, read) => {
          const { values } = cleanValues(data);
          const first = read({ values, places: noPlaces }, path);
          expect(read({ values, places: noPlaces }, path)).toEqual(first);
          for (const { message } of first.diagnostics)
            expect(message).toMatch(/^\P{Cc}*[^.\p{Cc}]$/u);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
