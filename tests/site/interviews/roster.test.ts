import { describe, expect, it } from 'vitest';
import type { StoryFields } from '../../../src/content/fields/story.ts';
import { makeRoster, resolveLabel } from '../../../src/site/interviews/roster.ts';
import { readDirectory } from '../../../src/site/people/directory.ts';
import { type ContentFiles, parse } from '../../support/site.ts';

interface Case {
  readonly fields?: string;
  readonly heading?: string;
  readonly labels?: readonly string[];
  readonly people?: ContentFiles;
}

function fieldsOf(frontMatter: string): StoryFields {
  const { document } = parse('articles/a.md', `---\nheadline: A\n${frontMatter}\n---\nText.`);
  if (document?.kind !== 'story') throw new Error('An article is a story');
  return document.fields;
}

/** Whom a label names in an interview: a full name, several, or nobody. */
function whom(label: string, { fields = '', heading, labels = [], people = {} }: Case): string {
  const directory = readDirectory(
    Object.entries(people).flatMap(([path, text]) => {
      const { document } = parse(path, text);
      return document?.kind === 'person' ? [document] : [];
    }),
  );
  const roster = makeRoster({
    fields: fieldsOf(fields),
    heading,
    labels: labels.map((text) => ({ label: text })),
    directory,
    publication: { name: 'The Tarn', shortName: 'Tarn' },
  });
  const resolution = resolveLabel(label, roster);
  if (resolution.kind === 'unknown') return 'nobody';
  const entries = resolution.kind === 'person' ? [resolution.entry] : resolution.entries;
  return entries.map(({ person }) => person?.name.full ?? 'a voice').join(' or ');
}

const heading = 'Dr. Sarah Mitchell, International Relations Expert';

describe('resolveLabel()', () => {
  it.each(['Dr. Mitchell', 'Mitchell', 'Sarah', 'SM', 'S. Mitchell', 'MITCHELL', 'Sarah Mitchell'])(
    'takes “%s” for Sarah Mitchell when she is the only Mitchell',
    (label) => {
      expect(whom(label, { heading })).toBe('Sarah Mitchell');
    },
  );

  it.each([
    ['Dr. Mitchell', 'Sarah Mitchell'],
    ['Mitchell', 'Sarah Mitchell or John Mitchell'],
    ['MITCHELL', 'Sarah Mitchell or John Mitchell'],
    ['Ms. Mitchell', 'Sarah Mitchell or John Mitchell'],
    ['John', 'John Mitchell'],
    ['Sarah', 'Sarah Mitchell'],
  ])('beside a John Mitchell takes “%s” for %s', (label, expected) => {
    expect(whom(label, { heading: `${heading} and John Mitchell` })).toBe(expected);
    expect(whom(label, { heading, labels: ['John Mitchell'] })).toBe(expected);
    expect(whom(label, { heading, fields: 'authors: John Mitchell' })).toBe(expected);
  });

  it('lets a full name win over an alias of somebody else', () => {
    const people = { 'people/jo.md': '---\nname: Jo Roe\naliases: [Ann Lee]\n---\n' };
    expect(whom('Roe', { heading: 'Ann Lee', people })).toBe('Jo Roe');
  });

  it('knows a title from the heading although the people file gives none', () => {
    const people = { 'people/sarah-mitchell.md': '---\nname: Sarah Mitchell\n---\n' };
    expect(whom('Dr. Mitchell', { heading, labels: ['John Mitchell'], people })).toBe(
      'Sarah Mitchell',
    );
  });

  it.each([
    ['张伟', '张伟，经济学家', '张伟'],
    ['سارة', 'د. سارة ميتشل، خبيرة', 'سارة ميتشل'],
    ['د. ميتشل', 'د. سارة ميتشل، خبيرة', 'سارة ميتشل'],
    ['Шевченко', 'Олена Шевченко, мерка', 'Олена Шевченко'],
    ['Frau Müller', 'Anna Müller, Bürgermeisterin', 'Anna Müller'],
    ['van der Berg', 'Ludwig van der Berg', 'Ludwig van der Berg'],
    ['Björk', 'Björk, singer', 'Björk'],
  ])('takes “%s” in an interview with “%s” for %s', (label, guests, expected) => {
    expect(whom(label, { heading: guests })).toBe(expected);
  });

  it.each(['the mayor', 'residents of Tarn', 'What happens next?', ''])(
    'finds nobody in a heading that names “%s”',
    (guests) => {
      expect(whom('Mayor', { heading: guests })).toBe('nobody');
      expect(whom('Tarn', { heading: guests })).toBe('nobody');
    },
  );

  it('knows who speaks from the front matter, by label, alias, id or name', () => {
    const fields =
      'speakers:\n  The Boss: {person: Ann Lee, aliases: [AL2]}\n  BE: bo\ninterview: {interviewees: [Cy Oz]}';
    const people = { 'people/bo.md': '---\nname: Bo Ek\n---\n' };
    const labels = ['The Boss', 'AL2', 'Lee', 'BE', 'Ek', 'Oz'];
    expect(labels.map((label) => whom(label, { fields, people }))).toEqual([
      'Ann Lee',
      'Ann Lee',
      'Ann Lee',
      'Bo Ek',
      'Bo Ek',
      'Cy Oz',
    ]);
  });

  it('makes nobody out of a declared label that is no name', () => {
    expect(whom('Audience', { fields: 'speakers:\n  Audience: {role: other}' })).toBe('a voice');
  });

  it('explains a short label by a full name that is a label itself', () => {
    expect(whom('GO', { labels: ['Grace Okonkwo', 'GO'] })).toBe('Grace Okonkwo');
  });

  it('never reaches beyond the story by family name', () => {
    const people = { 'people/sarah-mitchell.md': '---\nname: Sarah Mitchell\n---\n' };
    expect(whom('Mitchell', { people, labels: ['Mitchell'] })).toBe('nobody');
    expect(whom('Sarah Mitchell', { people, labels: ['Sarah Mitchell'] })).toBe('Sarah Mitchell');
  });

  it('finds one among thirty thousand names without walking them all', () => {
    const labels = Array.from({ length: 30_000 }, (_, n) => `Ann${n} Lee${n}`);
    const roster = makeRoster({
      fields: fieldsOf(''),
      labels: labels.map((label) => ({ label })),
      directory: readDirectory([]),
      publication: { name: 'The Tarn' },
    });
    const kinds = new Set(labels.map((label) => resolveLabel(label, roster).kind));
    expect(kinds).toEqual(new Set(['person']));
  });
});
