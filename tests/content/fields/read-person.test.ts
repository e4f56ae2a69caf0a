import { describe, expect, it } from 'vitest';
import { readPersonFields } from '../../../src/content/fields/read-person.ts';
import { reading } from './reading.ts';

const { fields, problems } = reading(readPersonFields, 'people/sarah-mitchell.md');

describe('readPersonFields()', () => {
  it('gives defaults to a person of whom nothing is said', () => {
    expect(fields('')).toEqual({
      aliases: [],
      roles: [],
      titles: [],
      knowsAbout: [],
      knowsLanguage: [],
      sameAs: [],
      noPage: false,
      extra: {},
    });
  });

  it('reads everything that may be said of a person', () => {
    expect(
      fields(`name: Sarah Mitchell
honorificPrefix: Dr.
honorificSuffix: PhD
givenName: Sarah
familyName: Mitchell
aliases: [SM, "Mitchell, Sarah"]
roles: author, interviewee
jobTitle: International Relations Expert
affiliation: University of Leeds
titles: [{from: 2019, to: 2021-05, jobTitle: Fellow}, {start: 2021-05-01, title: Professor, worksFor: Leeds}]
image: {src: sarah.jpg, alt: Portrait}
bio: Studies treaties.
knowsAbout: treaties, Russia
knowsLanguage: [en, ru]
homeLocation: Leeds
email: mailto:sarah@leeds.example
sameAs: ["https://a.example/sm", "https://b.example/sm"]
fediverse: "@sm@social.example"
pronouns: she/her
noPage: yes`),
    ).toEqual({
      name: 'Sarah Mitchell',
      honorificPrefix: 'Dr.',
      honorificSuffix: 'PhD',
      givenName: 'Sarah',
      familyName: 'Mitchell',
      aliases: ['SM', 'Mitchell, Sarah'],
      roles: ['author', 'interviewee'],
      jobTitle: 'International Relations Expert',
      affiliation: 'University of Leeds',
      titles: [
        { from: '2019', to: '2021-05', jobTitle: 'Fellow' },
        { from: '2021-05-01', jobTitle: 'Professor', affiliation: 'Leeds' },
      ],
      image: { src: 'sarah.jpg', alt: 'Portrait' },
      bio: 'Studies treaties.',
      knowsAbout: ['treaties', 'Russia'],
      knowsLanguage: ['en', 'ru'],
      homeLocation: 'Leeds',
      email: 'sarah@leeds.example',
      sameAs: ['https://a.example/sm', 'https://b.example/sm'],
      fediverse: '@sm@social.example',
      pronouns: 'she/her',
      noPage: true,
      extra: {},
    });
  });

  it('reports what is wrong', () => {
    expect(
      problems(
        'nam: A\nemail: none\nsameAs: [javascript:x]\nfediverse: sm\ntitles: [{from: soon, jobTitle: A}]',
      ),
    ).toEqual([
      'field-unknown 2:1 Nothing is known of a field “nam”',
      'field-wrong 3:8 The field “email” cannot be used: “none” is no e-mail address',
      'field-wrong 4:10 The field “sameAs” cannot be used: it must be an address on the web, such as “https://example.com/about”',
      'field-wrong 5:12 The field “fediverse” cannot be used: it must be written as “@name@example.social”',
      'field-wrong 6:17 The field “titles.from” cannot be used: it must be a year or a date, such as “2019” or “2019-05-01”',
    ]);
  });
});
