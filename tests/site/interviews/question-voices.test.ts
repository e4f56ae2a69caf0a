import { describe, expect, it } from 'vitest';
import type { StoryFields } from '../../../src/content/fields/story.ts';
import {
  type QuestionVoices,
  questionVoices,
} from '../../../src/site/interviews/question-voices.ts';
import { makeRoster } from '../../../src/site/interviews/roster.ts';
import { readDirectory } from '../../../src/site/people/directory.ts';
import { type ContentFiles, parse } from '../../support/site.ts';

interface Case {
  readonly fields?: string;
  readonly heading?: string;
  readonly people?: ContentFiles;
  readonly shortName?: string;
}

function voices({ fields = '', heading, people = {}, shortName }: Case): QuestionVoices {
  const directory = readDirectory(
    Object.entries(people).flatMap(([path, text]) => {
      const { document } = parse(path, text);
      return document?.kind === 'person' ? [document] : [];
    }),
  );
  const sources = {
    fields: fieldsOf(fields),
    publication: { name: 'The Tarn Gazette', ...(shortName ? { shortName } : {}) },
  };
  const roster = makeRoster({ ...sources, heading, labels: [], directory });
  return questionVoices({ ...sources, roster });
}

function fieldsOf(frontMatter: string): StoryFields {
  const { document } = parse('articles/a.md', `---\nheadline: A\n${frontMatter}\n---\nText.`);
  if (document?.kind !== 'story') throw new Error('An article is a story');
  return document.fields;
}

describe('questionVoices()', () => {
  it.each([
    ['interview: {interviewers: [Bo Ek]}\nauthors: Cy Day', 'Bo Ek'],
    ['speakers:\n  Desk: {name: Bo Ek, role: interviewer}', 'Bo Ek'],
    ['speakers:\n  Bo Ek: {role: interviewer}', 'Bo Ek'],
    ['authors: Cy Day', 'Cy Day'],
    ['authors: [Cy Day, Bo Ek]', 'The Tarn Gazette'],
    ['', 'The Tarn Gazette'],
  ])('with the front matter “%s” lets %s ask', (fields, name) => {
    expect(voices({ fields }).interviewer.name).toBe(name);
  });

  it('lets the publication ask under its short name, as nobody in particular', () => {
    expect(voices({ shortName: 'Gazette' }).interviewer).toEqual({
      name: 'Gazette',
      people: [],
      told: false,
    });
  });

  it.each([
    ['interview: {guest: Ann Lee}', 'Bo Ek, mayor', 'Ann Lee'],
    ['speakers:\n  Ann: {name: Ann Lee, role: interviewee}', undefined, 'Ann Lee'],
    ['authors: Cy Day', 'Dr. Ann Lee, mayor', 'Ann Lee'],
    ['', 'Ann Lee and Bo Ek', 'Ann Lee, Bo Ek'],
    ['interview: {guests: [Ann Lee, Ann Lee]}', undefined, 'Ann Lee'],
    ['', undefined, ''],
  ])(
    'with the front matter “%s” and the heading “%s” lets “%s” answer',
    (fields, heading, name) => {
      expect(voices({ fields, ...(heading ? { heading } : {}) }).interviewee.name).toBe(name);
    },
  );

  it('knows what the heading says of whoever answers', () => {
    const { people } = voices({ heading: 'Dr. Ann Lee, mayor' }).interviewee;
    expect(people).toMatchObject([
      { slug: 'ann-lee', jobTitle: 'mayor', name: { honorificPrefix: 'Dr.' } },
    ]);
  });

  it('takes an id for the person whose file it names', () => {
    const people = { 'people/lee.md': '---\nname: Ann Lee\n---\n' };
    const { interviewee } = voices({ fields: 'interview: {guest: lee}', people });
    expect([interviewee.name, interviewee.people.map(({ slug }) => slug)]).toEqual([
      'Ann Lee',
      ['lee'],
    ]);
  });

  it('gives the entry of the roster, and so the language, only when one alone speaks', () => {
    const lee = 'Ann Lee: {role: interviewee, lang: fr}';
    const alone = voices({ fields: `speakers:\n  ${lee}` }).interviewee;
    const several = voices({ fields: `speakers:\n  ${lee}\n  Bo Ek: {role: interviewee}` });
    expect([alone.entry?.lang, several.interviewee.entry]).toEqual(['fr', undefined]);
  });
});
