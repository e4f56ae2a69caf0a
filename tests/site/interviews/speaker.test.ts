import { describe, expect, it } from 'vitest';
import { storyOf } from '../../support/site.ts';

/** `label number role` of every turn. */
function turns(text: string, fields = 'type: interview'): readonly string[] {
  const { interviews } = storyOf(`---\nheadline: A\n${fields}\n---\n${text}`).text();
  return interviews.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.kind === 'turn' ? [`${entry.entry.label} ${entry.speaker} ${entry.role}`] : [],
    ),
  );
}

describe('assignRoles()', () => {
  it('takes role words and authors for those who ask', () => {
    expect(
      turns(
        '**Editor:** A?\n\n**Ann Lee:** B.\n\n**Bo Ek:** C.',
        'type: interview\nauthors: Bo Ek',
      ),
    ).toEqual(['Editor 1 interviewer', 'Ann Lee 2 interviewee', 'Bo Ek 3 interviewer']);
  });

  it('counts several labels of one person as one speaker', () => {
    expect(
      turns('**Ann Lee:** A?\n\n**Bo Ek:** B.\n\n**Lee:** C?\n\n**Dr. Ek:** D.\n\n**BE:** E.'),
    ).toEqual([
      'Ann Lee 1 interviewer',
      'Bo Ek 2 interviewee',
      'Lee 1 interviewer',
      'Dr. Ek 2 interviewee',
      'BE 2 interviewee',
    ]);
  });

  it('lets the first speaker ask when 60 % of their turns hold a question mark', () => {
    const talk = (...marks: readonly string[]) =>
      turns(marks.map((mark) => `**Ann Lee:** Well${mark}\n\n**Bo Ek:** So.`).join('\n\n'))[0];
    expect(talk('?', '?', '?', '.', '.')).toBe('Ann Lee 1 interviewer');
    expect(talk('?', '?', '.', '.')).toBe('Ann Lee 1 interviewee');
    expect(talk('؟', '？')).toBe('Ann Lee 1 interviewer');
  });

  it('follows what the front matter says', () => {
    const fields =
      'speakers:\n  Ann Lee: {role: interviewee}\n  Bo Ek: {role: interviewer}\n  Crowd: {role: other}';
    expect(turns('**Ann Lee:** A?\n\n**Bo Ek:** B.\n\n**Crowd:** C.', fields)).toEqual([
      'Ann Lee 1 interviewee',
      'Bo Ek 2 interviewer',
      'Crowd 3 other',
    ]);
  });

  it.each([
    ['## Q&A with Ann Lee, mayor', '', 'Ann Lee', ''],
    ['## Q&A with Ann Lee and Bo Ek', '', 'Ann Lee, Bo Ek', ''],
    ['', 'interview: {interviewer: Cy Day, guest: Ann Lee}', 'Ann Lee', 'Cy Day'],
    ['', 'authors: Cy Day', '', ''],
  ])('finds who answers as “A” and asks as “Q” (%s %s)', (heading, fields, answering, asking) => {
    const text = `---\nheadline: A\ntype: interview\n${fields}\n---\n${heading}\n\n**Q:** A?\n\n**A:** B.`;
    const [interview] = storyOf(text).text().interviews;
    const behind = (role: string) =>
      interview?.entries.flatMap((entry) =>
        entry.kind === 'turn' && entry.role === role
          ? [entry.person ?? [], entry.several ?? []].flat().map(({ name }) => name.full)
          : [],
      );
    expect([behind('interviewee')?.join(', '), behind('interviewer')?.join(', ')]).toEqual([
      answering,
      asking,
    ]);
  });

  it('finds nobody behind several roles, or behind one whose person speaks under a name', () => {
    const asking = (talk: string) =>
      storyOf(
        `---\nheadline: A\ntype: interview\ninterview: {interviewers: Cy Day}\n---\n${talk}\n\n**Ann Lee:** B.`,
      )
        .text()
        .interviews[0]?.entries.map((entry) => entry.kind === 'turn' && entry.person?.slug);
    expect(asking('**Editor:** A?\n\n**Host:** B?')).toEqual([undefined, undefined, 'ann-lee']);
    expect(asking('**Cy Day:** A?\n\n**Editor:** B?')).toEqual(['cy-day', undefined, 'ann-lee']);
  });

  it('keeps an ambiguous label apart from everybody', () => {
    expect(
      turns('## Interview with Ann Lee and Bo Lee\n\n**Q:** A?\n\n**Ann Lee:** B.\n\n**Lee:** C.'),
    ).toEqual(['Q 1 interviewer', 'Ann Lee 2 interviewee', 'Lee 3 interviewee']);
  });
});
