import { expect, it } from 'vitest';
import { codes, siteOf } from '../../support/site.ts';

const letters = [...'abcdefghijk'];
const reported = (fields: string, text = 'Text.') =>
  codes(
    siteOf({ 'articles/a.md': `---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\n${text}` })
      .diagnostics,
  );

it('More than ten tags are too many, wherever they are written', () => {
  expect(reported(`tags: [${letters.join(', ')}]`)).toEqual(['tags-many articles/a.md:4']);
  expect(reported('', letters.map((letter) => `#${letter}`).join(' '))).toEqual([
    'tags-many articles/a.md:6',
  ]);
  expect(reported('tags: [a]', letters.map((letter) => `#${letter}`).join(' '))).toEqual([
    'tags-many articles/a.md:4',
  ]);
});

it('Ten are not, and two spellings of one tag are one', () => {
  expect(reported(`tags: [${letters.slice(1).join(', ')}, B, C]`)).toEqual([]);
});
