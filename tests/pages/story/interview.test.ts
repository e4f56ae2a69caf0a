import { describe, expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

const shown = (text: string, fields = '', others = {}) => {
  const { passages } = viewAt('interview', '/a/', {
    'interviews/a.md': `---\nheadline: A\n${fields}\n---\n${text}`,
    ...others,
  });
  const [interview] = passages.flatMap((passage) =>
    passage.kind === 'interview' ? [passage] : [],
  );
  if (interview === undefined) throw new Error('There is an interview in it');
  return interview;
};
const talk = (...questions: readonly string[]) =>
  questions.map((text) => `**Editor:** ${text}\n\n**Ann Lee:** So.`).join('\n\n');

describe('showInterview()', () => {
  it('lists the questions, in the words they begin with, from four on', () => {
    expect(shown(talk('Why?', 'How?', 'When?')).questions).toEqual([]);
    expect(shown(talk('Why?', 'How?', 'When?', 'Thank you.')).questions).toEqual([
      { id: 'q-why', text: 'Why?' },
      { id: 'q-how', text: 'How?' },
      { id: 'q-when', text: 'When?' },
      { id: 'q-thank-you', text: 'Thank you.' },
    ]);
  });

  it('tells how it came about, but not twice that it was edited', () => {
    const fields = 'interview: {date: 2024-03-03, medium: phone, edited: yes}';
    const setting = { date: { datetime: '2024-03-03', text: '3 March 2024' }, medium: 'phone' };
    expect(shown(talk('Why?'), fields).setting).toEqual({ ...setting, edited: true });
    expect(shown(`${talk('Why?')}\n\n*Edited for length.*`, fields).setting).toEqual(setting);
    expect(shown(talk('Why?')).setting).toBeUndefined();
  });

  it('links a person’s first turn to their page, and later ones to nothing', () => {
    const { entries } = shown(talk('Why?', 'How?'));
    expect(entries.map((entry) => entry.kind === 'turn' && entry.href)).toEqual([
      undefined,
      '/people/ann-lee/',
      undefined,
      undefined,
    ]);
  });

  it('prints labels as they stood, with their colons, and follows their own links', () => {
    const { entries } = shown(
      '**Rédaction :** Pourquoi ?\n\n**[Mairie](https://e.com)**: Parce que.',
    );
    expect(
      entries.map((entry) => entry.kind === 'turn' && [entry.name, entry.colon, entry.href]),
    ).toEqual([
      ['Rédaction', ' :', undefined],
      ['Mairie', ':', 'https://e.com'],
    ]);
  });

  it('leaves out a heading that the headline says already', () => {
    const heading = (headline: string) =>
      shown(`## Interview with Ann Lee\n\n${talk('Why?')}`, `title: ${headline}`).heading;
    expect(heading('B')).toBe('Interview with Ann Lee');
  });

  it('says in which language somebody speaks', () => {
    const { entries } = shown(talk('Warum?'), 'speakers:\n  Ann Lee: {lang: de}');
    expect(entries.map((entry) => entry.kind === 'turn' && entry.lang)).toEqual([undefined, 'de']);
  });
});
