import { describe, expect, it } from 'vitest';
import { storyOf } from '../../support/site.ts';

function turnsOf(text: string, fields = 'type: interview') {
  const { interviews } = storyOf(`---\nheadline: A\n${fields}\n---\n${text}`).text();
  return interviews.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'turn' ? [entry] : [])),
  );
}
const ids = (text: string) => turnsOf(text).map(({ id }) => id);

describe('makeTurns()', () => {
  it('counts exchanges: one or more questions and the answers to them', () => {
    const text =
      '**Editor:** One.\n\n**Host:** Or two?\n\n**Ann Lee:** A.\n\n**Bo Ek:** B.\n\n**Editor:** Three?\n\n**Ann Lee:** C.\n\n**Editor:** Thanks.';
    expect(turnsOf(text).map(({ exchange }) => exchange)).toEqual([1, 1, 1, 1, 2, 2, 3]);
  });

  it('begins with the first exchange even when somebody answers unasked', () => {
    expect(
      turnsOf('**Ann Lee:** Hello.\n\n**Editor:** Why?\n\n**Ann Lee:** So.').map(
        ({ id, exchange }) => `${exchange} ${id}`,
      ),
    ).toEqual(['1 a-hello', '2 q-why', '2 a-why']);
  });

  it('names turns after the first six words of the question', () => {
    expect(
      ids('**Editor:** What about Europe, NATO and all the rest?\n\n**Ann Lee:** It waits.'),
    ).toEqual(['q-what-about-europe-nato-and-all', 'a-what-about-europe-nato-and-all']);
    expect(ids('**记者：**欧洲怎么办？\n\n**张伟：**等。')).toEqual([
      'q-欧洲怎么办',
      'a-欧洲怎么办',
    ]);
    expect(ids('**Editor:** …?\n\n**Ann Lee:** !')).toEqual(['q-turn', 'a-turn']);
  });

  it('numbers questions that are asked again', () => {
    expect(
      ids(
        '**Editor:** Why?\n\n**Ann Lee:** A.\n\n**Bo Ek:** B.\n\n**Editor:** Why?\n\n**Ann Lee:** C.',
      ),
    ).toEqual(['q-why', 'a-why', 'a-why-2', 'q-why-2', 'a-why-3']);
  });

  it('keeps the author’s own id, even if a question before it has those words', () => {
    expect(
      ids(
        '**Editor:** Why?\n\n**Ann Lee:** A.\n\n**Editor:** {#q-why} How?\n\n**Ann Lee:** {#gold} B.',
      ),
    ).toEqual(['q-why-2', 'a-why', 'q-why', 'gold']);
  });

  it('keeps all ids when turns are put in between', () => {
    const before = '**Editor:** Why?\n\n**Ann Lee:** A.\n\n**Editor:** When?\n\n**Ann Lee:** B.';
    const after = before.replace(
      '**Editor:** When?',
      '**Editor:** Where?\n\n**Ann Lee:** C.\n\n**Editor:** When?',
    );
    expect(ids(after)).toEqual(expect.arrayContaining([...ids(before)]));
  });

  it('uses no id of a heading, and none of another interview', () => {
    const text =
      '# Interview\n\n### Q why\n\nText.\n\n## Interview with Ann Lee\n\n**Editor:** Why?\n\n**Lee:** A.\n\n## Interview with Bo Ek\n\n**Editor:** Why?\n\n**Ek:** A.';
    const story = storyOf(`---\nheadline: A\n---\n${text}`);
    const headings = story.text().body.headings.map(({ id }) => id);
    const all = [
      ...headings,
      ...story.text().interviews.map(({ id }) => id),
      ...turnsOf(text, 'lang: en').map(({ id }) => id),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('says in what language somebody speaks, when the story declares it', () => {
    const turns = turnsOf(
      '**Editor:** Why?\n\n**Anna Müller:** Darum.',
      'speakers:\n  Anna Müller: {lang: de}',
    );
    expect(turns.map(({ lang }) => lang)).toEqual([undefined, 'de']);
  });

  it('keeps the ids that turns had before, unless another turn has them now', () => {
    const turns = turnsOf(
      '**Editor:** Why now?\n\n**Ann Lee:** A.\n\n**Editor:** How?\n\n**Ann Lee:** B.',
      'interview:\n  aliases: {q-why: q-why-now, q-when: q-why-now, q-how: q-why-now, q-x: q-nowhere}',
    );
    expect(turns.map(({ id, oldIds }) => [id, ...oldIds])).toEqual([
      ['q-why-now', 'q-why', 'q-when'],
      ['a-why-now'],
      ['q-how'],
      ['a-how'],
    ]);
  });
});
