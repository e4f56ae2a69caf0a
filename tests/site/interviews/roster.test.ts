import { describe, expect, it } from 'vitest';
import type { StoryFields } from '../../../src/content/fields/story.ts';
import { makeRoster, resolveLabel } from '../../../src/site/interviews/roster.ts';
import { readDirectory } from '../../../src/site/people/directory.ts';
import { type ContentFiles, parse } from '../../support/site.ts';

interface Case {
  readonly fields?: string;
  readonly heading?: string;
  readonly announcement?: string;
  readonly labels?: readonly string[];
  readonly people?: ContentFiles;
}

function fieldsOf(frontMatter: string): StoryFields {
  const { document } = parse('articles/a.md', `---\nheadline: A\n${frontMatter}\n---\nText.`);
  if (document?.kind !== 'story') throw new Error('An article is a story');
  return document.fields;
}

/** Whom a label names in an interview: a full name, several, or nobody. */
function whom(label: string, { fields = '', people = {}, ...named }: Case): string {
  const { heading, announcement, labels = [] } = named;
  const directory = readDirectory(
    Object.entries(people).flatMap(([path, text]) => {
      const { document } = parse(path, text);
      return document?.kind === 'person' ? [document] : [];
    }),
  );
  const roster = makeRoster({
    fields: fieldsOf(fields),
    heading,
    announcement,
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

  const court = [
    'Speaker One: {name: Tom Achterberg}',
    'Big Mike: {name: Michael Brown, jobTitle: baker}',
    'THE WITNESS: {name: Dana Wu}',
    '山田: {name: 山田太郎}',
    'Le Goff: {role: interviewee}',
    'THE COURT: {}',
    'Ann Lee: {name: Bo Ek}',
    'Björk: {name: Björk}',
  ];

  it.each([
    ['Speaker One', 'Tom Achterberg'],
    ['Big Mike', 'Michael Brown'],
    ['THE WITNESS', 'Dana Wu'],
    ['山田', '山田太郎'],
    ['Le Goff', 'Hélène Le Goff'],
    ['Mme Le Goff', 'Hélène Le Goff'],
    ['THE COURT', 'a voice'],
    ['Ann Lee', 'Bo Ek'],
    ['Björk', 'Björk'],
  ])(
    'lets what “speakers” says of “%s” win over its own words and the heading: %s',
    (label, expected) => {
      const fields = `speakers:\n  ${court.join('\n  ')}`;
      const guests = 'Mme Hélène Le Goff and Ann Lee';
      expect(whom(label, { fields, heading: guests, labels: [label] })).toBe(expected);
    },
  );

  it('keeps apart people whose declared labels differ by an honorific alone', () => {
    const fields = 'speakers:\n  Dr. Lee: {name: Ann Lee}\n  Mr. Lee: {name: Bo Lee}';
    expect(['Dr. Lee', 'Mr. Lee', 'Lee'].map((label) => whom(label, { fields }))).toEqual([
      'Ann Lee',
      'Bo Lee',
      'Ann Lee or Bo Lee',
    ]);
  });

  it('knows one person by every label that is declared for them', () => {
    const fields = 'speakers:\n  Speaker One: {name: Ann Lee}\n  The Boss: {name: Ann Lee}';
    expect(['Speaker One', 'The Boss'].map((label) => whom(label, { fields }))).toEqual([
      'Ann Lee',
      'Ann Lee',
    ]);
  });

  it.each([
    ['Mme Le Goff', 'Mme Hélène Le Goff, maire', 'Hélène Le Goff'],
    ['Le Goff', 'Mme Hélène Le Goff, maire', 'Hélène Le Goff'],
    ['Da Silva', 'Lula da Silva', 'Lula da Silva'],
    ['De Niro', 'Robert De Niro', 'Robert De Niro'],
    ['Van Beethoven', 'Ludwig van Beethoven', 'Ludwig van Beethoven'],
    ['J. Q. Adams', 'John Adams and John Quincy Adams', 'John Quincy Adams'],
    ['JQA', 'John Adams and John Quincy Adams', 'John Quincy Adams'],
    ['John Adams', 'John Adams and John Quincy Adams', 'John Adams'],
    ['Björk', 'Grace Okonkwo, Samuel T. Jackson and Björk', 'Björk'],
    ['Don Corleone', 'Don Vito Corleone', 'Vito Corleone'],
    ['Al Gore', 'Al Gore', 'Al Gore'],
    ['J. K. Rowling', 'J. K. Rowling, author', 'J. K. Rowling'],
    ['Grace (laughing)', 'Grace Okonkwo', 'Grace Okonkwo'],
    ['Zelenskyy (via interpreter)', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskyy'],
    ['李小龙（笑）', '李小龙', '李小龙'],
    ['Ann Lee, New York Times', 'Ann Lee', 'Ann Lee'],
    ['Ann Lee, Bo Ek', 'Ann Lee and Bo Ek', 'nobody'],
  ])('takes the label “%s” under a heading with “%s” for %s', (label, guests, expected) => {
    expect(whom(label, { heading: guests, labels: [label] })).toBe(expected);
  });

  it.each([
    ['Ann Lee, The Times', 'Ann Lee'],
    ['Jane Doe (mayor)', 'Jane Doe'],
    ['The Times', 'nobody'],
    ['The President', 'nobody'],
    ['Speaker One', 'nobody'],
    ['Audience Member', 'nobody'],
    ['Prime Minister', 'nobody'],
    ['New York Times', 'nobody'],
    ['Der Spiegel', 'nobody'],
    ['Who? Me', 'nobody'],
    ['Grace & Samuel', 'nobody'],
    ['Grace (laughing)', 'nobody'],
    ['Editor (The Times)', 'nobody'],
    ['Ann Lee, Bo Ek', 'nobody'],
    ['J. Q. Adams', 'nobody'],
    ['Le Goff', 'nobody'],
  ])('takes the label “%s” alone for %s', (label, expected) => {
    expect(whom(label, { labels: [label] })).toBe(expected);
  });

  it.each([
    ['Інтерв’ю з', 'Оленою Ковальчук, економісткою', 'Олена Ковальчук', 'Ковальчук'],
    ['Wywiad z', 'panią Anną Nowak', 'Anna Nowak', 'Nowak'],
    ['Интервью с', 'Львом Толстым, писателем', 'Лев Толстой', 'Толстой'],
    ['Rozhovor s', 'Karlem Čapkem', 'Karel Čapek', 'Čapek'],
    ['Συνέντευξη με', 'τον κ. Κυριάκο Μητσοτάκη', 'Κυριάκος Μητσοτάκης', 'κ. Μητσοτάκης'],
  ])('knows whom “%s %s” announces when %s speaks', (announcement, guests, full, family) => {
    const found = (label: string, labels: readonly string[], fields = '') =>
      whom(label, { announcement, heading: guests, labels, fields });
    expect(found(full, [full, family])).toBe(full);
    expect(found(family, [full, family])).toBe(full);
    const declared = `interview: {guest: ${full}}`;
    expect(found(family, [family], declared)).toBe(full);
  });

  it('makes no person out of a name in another case', () => {
    const named = { announcement: 'Інтерв’ю з', heading: 'Оленою Ковальчук' };
    expect(whom('Ковальчук', { ...named, labels: ['Ковальчук'] })).toBe('a voice');
  });

  it('does not take an author for the guest whose name looks alike', () => {
    const named = { announcement: 'Интервью с', heading: 'Анной Ковалёвой' };
    const labels = ['Анна Ковалева'];
    expect(whom('Анна Ковалева', { ...named, labels, fields: 'authors: Анна Ковалева' })).toBe(
      'Анна Ковалева',
    );
    expect(whom('Ковалёвой', { ...named, labels, fields: 'authors: Анна Ковалева' })).toBe(
      'a voice',
    );
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
