import { expect, it } from 'vitest';
import { storyOf } from '../../support/site.ts';

const talk = '## Interview with Ann Lee\n\n**Q:** Why?\n\n**A:** So.';
const settings = (fields: string, text = talk) =>
  storyOf(`---\nheadline: A\n${fields}\n---\n${text}`).interviews.map(({ setting }) => setting);

it('The first interview of a story has the setting that the front matter tells', () => {
  const fields =
    'interview: {date: 2024-03-03, place: Kyiv, medium: phone, edited: yes, note: Read twice.}';
  const [first, second] = settings(fields, `${talk}\n\n***\n\n${talk}`);
  expect(first).toMatchObject({
    date: { at: '2024-03-03T00:00:00+00:00' },
    location: 'Kyiv',
    medium: 'phone',
    edited: true,
    note: 'Read twice.',
  });
  expect(second).toBeUndefined();
});

it.each(['', 'interview: {interviewees: Ann Lee}', 'interview: {note: ""}'])(
  'With “%s” nothing is told of it',
  (fields) => {
    expect(settings(fields)).toEqual([undefined]);
  },
);
