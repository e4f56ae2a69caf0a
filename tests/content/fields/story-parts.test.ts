import { describe, expect, it } from 'vitest';
import { readStoryFields } from '../../../src/content/fields/read-story.ts';
import { reading } from './reading.ts';

const { fields, problems } = reading(
  (frontMatter, path) => readStoryFields(frontMatter, path, 'UTC'),
  'articles/flood.md',
);

describe('corrections', () => {
  it('are a list, or one, with kind and placement', () => {
    expect(
      fields(
        'corrections:\n  - date: 2024-01-01\n    type: retraction\n    placement: top\n    text: |\n      One.\n\n      Two.',
      ).corrections,
    ).toEqual([
      {
        date: { at: '2024-01-01T00:00:00+00:00', precision: 'day' },
        kind: 'retraction',
        placement: 'top',
        text: 'One.\n\nTwo.',
      },
    ]);
    expect(fields('correction: {date: 2024-01-01, note: One}').corrections).toMatchObject([
      { kind: 'correction', text: 'One' },
    ]);
    expect(
      fields(
        'corrections: [{date: 2024-01-01, kind: "Editor’s note", text: a}]'.replace(
          'Editor’s',
          'editors',
        ),
      ).corrections,
    ).toMatchObject([{ kind: 'editors-note' }]);
  });

  it('need a date and a text', () => {
    expect(problems('corrections:\n  - text: One\n  - date: 2024-01-01\n  - soon')).toEqual([
      'field-missing 3:5 The field “corrections” has no “date”',
      'field-missing 4:5 The field “corrections” has no “text”',
      'field-wrong 5:5 The field “corrections” cannot be used: it must be a mapping of date, kind, text and so on',
    ]);
    expect(problems('corrections: none')).toEqual([
      'field-wrong 2:14 The field “corrections” cannot be used: it must be a list of “date”, “kind” and “text”',
    ]);
  });
});

describe('speakers', () => {
  it('are named by label, with a name or a mapping', () => {
    expect(
      fields(
        'speakers:\n  Editor: Ann Lee\n  Dr. Mitchell:\n    name: sarah-mitchell\n    honorific: Dr.\n    title: Expert\n    role: interviewee\n    lang: fr\n    aliases: [SM, "Mitchell, S."]\n  Q:',
      ).speakers,
    ).toEqual({
      Editor: { person: 'Ann Lee', aliases: [] },
      'Dr. Mitchell': {
        person: 'sarah-mitchell',
        honorificPrefix: 'Dr.',
        jobTitle: 'Expert',
        role: 'interviewee',
        lang: 'fr',
        aliases: ['SM', 'Mitchell, S.'],
      },
      Q: { aliases: [] },
    });
  });

  it('are reported where they are wrong', () => {
    expect(problems('speakers:\n  Ed: [a]\n  Q: {role: asker, nam: x}')).toEqual([
      'field-wrong 3:7 The field “speakers.Ed” cannot be used: each speaker must be a name, or a mapping',
      'field-wrong 4:13 The field “speakers.Q.role” cannot be used: “asker” is not one of its words; it may be “interviewer”, “interviewee”, “other”',
      'field-unknown 4:20 Nothing is known of a field “speakers.Q.nam”',
    ]);
  });
});

describe('interview', () => {
  it('says who, when, where and how', () => {
    expect(
      fields(
        'interview:\n  interviewer: Ann Lee\n  interviewees: [a, b]\n  date: 2024-01-01\n  location: Leeds\n  medium: In person\n  edited: yes\n  note: Cut for length.\n  page: separate\n  aliases: {q-old: q-new}',
      ).interview,
    ).toEqual({
      interviewers: ['Ann Lee'],
      interviewees: ['a', 'b'],
      date: { at: '2024-01-01T00:00:00+00:00', precision: 'day' },
      location: 'Leeds',
      medium: 'in-person',
      edited: true,
      note: 'Cut for length.',
      page: 'separate',
      aliases: { 'q-old': 'q-new' },
    });
    expect(fields('interview: {guest: a}').interview).toEqual({
      interviewers: [],
      interviewees: ['a'],
      aliases: {},
    });
  });

  it('must be a mapping', () => {
    expect(problems('interview: Ann Lee')).toEqual([
      'field-wrong 2:12 The field “interview” cannot be used: it must be a mapping with “interviewers” and “interviewees”',
    ]);
  });
});

describe('sponsor, sources and syndicate', () => {
  it('may be short', () => {
    expect(fields('sponsor: Acme').sponsor).toEqual({ name: 'Acme' });
    expect(fields('sources: The report').sources).toEqual([{ title: 'The report' }]);
    expect(fields('sources: {name: A, link: "https://a.example"}').sources).toEqual([
      { title: 'A', url: 'https://a.example' },
    ]);
    expect(fields('syndicate: yes').syndicate).toEqual({ all: true });
  });

  it('are reported where they are wrong', () => {
    expect(
      problems('sponsor: {url: "javascript:x"}\nsources: [{url: /a}]\nsyndicate: {msn: perhaps}'),
    ).toEqual([
      'field-missing 2:10 The field “sponsor” has no “name”',
      'field-wrong 2:16 The field “sponsor.url” cannot be used: it must be an address on the web, such as “https://example.com/about”',
      'field-missing 3:11 The field “sources” has no “title”',
      'field-wrong 4:18 The field “syndicate.msn” cannot be used: “perhaps” is neither “yes” nor “no”',
    ]);
  });
});
