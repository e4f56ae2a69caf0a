import { expect, it } from 'vitest';
import { makeRoster } from '../../../src/site/interviews/roster.ts';
import { voicesTogether } from '../../../src/site/interviews/voices-together.ts';
import { readDirectory } from '../../../src/site/people/directory.ts';
import { parse } from '../../support/site.ts';

const { document } = parse('articles/a.md', '---\nheadline: A\n---\nText.');
if (document?.kind !== 'story') throw new Error('An article is a story');
const roster = makeRoster({
  fields: document.fields,
  heading: 'Grace Okonkwo, historian, and Samuel Jackson',
  labels: [],
  directory: readDirectory([]),
  publication: { name: 'The Tarn' },
});

it.each([
  ['Grace & Samuel', ['Grace Okonkwo (historian)', 'Samuel Jackson']],
  ['Okonkwo and Jackson', ['Grace Okonkwo (historian)', 'Samuel Jackson']],
  ['Grace Okonkwo, Samuel Jackson', ['Grace Okonkwo (historian)', 'Samuel Jackson']],
  ['Grace / Samuel', ['Grace Okonkwo (historian)', 'Samuel Jackson']],
  ['Grace & Cy', []],
  ['Grace & Okonkwo', []],
  ['Grace', []],
  ['', []],
])('voicesTogether() finds behind “%s” %j', (label, expected) => {
  const found = voicesTogether(label, roster).map(({ name, jobTitle }) =>
    jobTitle ? `${name.full} (${jobTitle})` : name.full,
  );
  expect(found).toEqual(expected);
});
