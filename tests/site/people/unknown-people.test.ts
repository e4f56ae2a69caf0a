import { describe, expect, it } from 'vitest';
import { siteOf } from '../../support/site.ts';

const messages = (fields: string) =>
  siteOf({
    'people/jane-roe.md': '---\nname: Jane Roe\n---\n',
    'articles/a.md': `---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\nText.`,
  }).diagnostics.map(({ code, message, hint }) => `${code}: ${message}. ${hint}`);

describe('reportUnknownPeople()', () => {
  it.each([
    'authors: jane-ro',
    'authors: [Ann Lee, jane-ro]',
    'byline: By {jane-ro}',
    'contributors: [{person: jane-ro, role: data}]',
    'speakers: {Jane: jane-ro}',
    'interview: {interviewees: [jane-ro]}',
  ])(
    'reports an id that no people file has (%s), with the one that was probably meant',
    (fields) => {
      expect(messages(fields)).toEqual([
        'person-unknown: “jane-ro” is written like the id of a person, and there is no file “people/jane-ro.md”. Did you mean “jane-roe”?',
      ]);
    },
  );

  it.each([
    ['authors: jane-ro', '4:10'],
    ['author: [Ann Lee, jane-ro]', '4:19'],
    ['authors:\n  - name: jane-ro', '5:11'],
    ['byline: By {jane-ro}', '4:13'],
    ['contributors: [{person: jane-ro, role: data}]', '4:25'],
    ['speakers:\n  Jane:\n    name: jane-ro', '6:11'],
    ['interview: {interviewees: [jane-ro]}', '4:28'],
    ['extra:\n  author: jane-ro', '5:11'],
  ])('points at the id in “%s”', (fields, place) => {
    const [found] = siteOf({
      'articles/a.md': `---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\nText.`,
    }).diagnostics;
    expect(`${found?.place?.line}:${found?.place?.column}`).toBe(place);
  });

  it('says what to do when no id is near', () => {
    expect(messages('authors: admin')).toEqual([
      'person-unknown: “admin” is written like the id of a person, and there is no file “people/admin.md”. Make that file, or write the name as it is to be printed',
    ]);
  });

  it.each([
    'authors: jane-roe',
    'authors: [Ann Lee, Björk, AFP, bell hooks, 张伟]',
    'byline: By {Ann Lee}',
  ])('has nothing to say about “%s”', (fields) => {
    expect(messages(fields)).toEqual([]);
  });
});
