import { describe, expect, it } from 'vitest';
import { codes, siteOf, storyOf } from '../../support/site.ts';

const spoken = (text: string, fields = '', others = {}) =>
  storyOf(`---\nheadline: A\n${fields}\n---\n${text}`, others).text().interviews[0];
/** A turn under each label. */
const talk = (labels: readonly string[]) => labels.map((label) => `**${label}:** So.`).join('\n\n');
const peopleOf = (...args: Parameters<typeof spoken>) => {
  const interview = spoken(...args);
  return { asks: interview?.interviewers, answers: interview?.interviewees };
};

describe('makeInterview()', () => {
  it('knows the people of an interview, and what its heading says of them', () => {
    const interview = spoken(
      '## Interview with Dr. Sarah Mitchell, historian\n\n**Ann Lee:** Why?\n\n**Dr. Mitchell:** So.\n\n**Lee:** Really?\n\n**Sarah:** Yes.',
      'authors: Ann Lee',
    );
    expect(interview).toMatchObject({
      interviewers: ['ann-lee'],
      interviewees: ['sarah-mitchell'],
    });
    expect(interview?.people.map(({ name, jobTitle }) => [name.full, jobTitle])).toEqual([
      ['Ann Lee', undefined],
      ['Sarah Mitchell', 'historian'],
    ]);
  });

  it('makes no person out of a role', () => {
    expect(
      peopleOf('## Transcript\n\n**Editor:** Why?\n\n**Guest:** So.\n\n**Q:** And?\n\n**A:** So.'),
    ).toEqual({ asks: [], answers: [] });
  });

  it.each([
    ['authors: [The Tarn]', '**The Tarn:** Why?\n\n**Bo Ek:** So.'],
    ['type: interview', '**The Tarn:** Why?\n\n**Bo Ek:** So.'],
    ['type: interview', '**The Editor:** Why?\n\n**Bo Ek:** So.'],
    ['interview: {interviewers: [Editor]}', '**Editor:** Why?\n\n**Bo Ek:** So.'],
    ['interview: {interviewers: [The Tarn]}', '**Q:** Why?\n\n**Bo Ek:** So.'],
    ['speakers:\n  Editor: {role: interviewer}', '**Editor:** Why?\n\n**Bo Ek:** So.'],
  ])('nor out of the publication, nor of a role that is declared (%s)', (fields, text) => {
    const { people, stories } = siteOf({
      'publication.yml': 'name: The Tarn',
      'interviews/a.md': `---\nheadline: A\n${fields}\n---\n${text}`,
    });
    expect([...people.keys()]).toEqual(['bo-ek']);
    const [first] = stories[0]?.text().interviews[0]?.entries ?? [];
    expect(first).toMatchObject({ role: 'interviewer' });
  });

  it('publishes the people whom “speakers” names, and not what their labels say', () => {
    const fields = [
      'type: interview',
      'speakers:',
      '  Speaker One: {name: Tom Achterberg}',
      '  Big Mike: {name: Michael Brown, jobTitle: baker}',
      '  THE WITNESS: {name: Dana Wu}',
      '  THE COURT: {}',
      '  山田: {name: 山田太郎}',
    ].join('\n');
    const labels = ['Speaker One', 'Big Mike', 'THE WITNESS', 'THE COURT', '山田'];
    const { people } = siteOf({
      'articles/a.md': `---\nheadline: A\n${fields}\n---\n${talk(labels)}`,
    });
    expect([...people.values()].map(({ name, jobTitle }) => [name, jobTitle])).toEqual([
      ['Dana Wu', undefined],
      ['Michael Brown', 'baker'],
      ['Tom Achterberg', undefined],
      ['山田太郎', undefined],
    ]);
  });

  it.each([
    [['The Times', 'The President'], []],
    [['Who? Me', 'Grace & Samuel', 'Editor (The Times)'], []],
    [['Ann Lee, The Times', 'Editor'], [['Ann Lee', undefined]]],
    [['Jane Doe (mayor)', 'Jane Doe', 'Editor'], [['Jane Doe', 'mayor']]],
    [['Zelenskyy (via interpreter)', 'Editor'], []],
    [['李小龙（笑）', '记者'], [['李小龙', undefined]]],
  ])('makes of the labels %j the people %j', (labels, expected) => {
    const { people, stories } = siteOf({
      'articles/a.md': `---\nheadline: A\ntype: interview\n---\n${talk(labels)}`,
    });
    expect([...people.values()].map(({ name, jobTitle }) => [name, jobTitle])).toEqual(expected);
    const printed = stories[0]
      ?.text()
      .interviews[0]?.entries.map((entry) => 'name' in entry && entry.name);
    expect(printed).toEqual(labels);
  });

  it('takes several labels with stage directions for one speaker', () => {
    const entries = spoken(
      talk(['Editor', 'Grace', 'Grace (laughing)']),
      'type: interview',
    )?.entries;
    expect(entries?.map((entry) => 'speaker' in entry && entry.speaker)).toEqual([1, 2, 2]);
  });

  it('lets several people speak with one voice, without a word of doubt', () => {
    const heading = '## Interview with Grace Okonkwo, Samuel T. Jackson and Björk';
    const labels = ['Editor', 'Grace', 'Jackson', 'Björk', 'Grace & Samuel'];
    const { stories, people, diagnostics } = siteOf({
      'articles/a.md': `---\nheadline: A\ndate: 2024-05-01\ntype: interview\n---\n${heading}\n\n${talk(labels)}`,
    });
    expect(codes(diagnostics)).toEqual(['speaker-unknown articles/a.md:16']);
    expect([...people.values()].map(({ slug, jobTitle }) => [slug, jobTitle])).toEqual([
      ['björk', undefined],
      ['grace-okonkwo', undefined],
      ['samuel-t-jackson', undefined],
    ]);
    expect(stories[0]?.interviews[0]?.interviewees).toHaveLength(3);
  });

  it('calls a guest whose name the heading puts into another case as the label does', () => {
    const { people, diagnostics } = siteOf({
      'articles/a.md': `---\nheadline: A\ndate: 2024-05-01\n---\n## Інтерв'ю з Оленою Ковальчук, економісткою\n\n${talk(['Редактор', 'Олена Ковальчук', 'Ковальчук'])}`,
    });
    expect(codes(diagnostics)).toEqual([]);
    expect([...people.values()].map(({ name, jobTitle }) => [name, jobTitle])).toEqual([
      ['Олена Ковальчук', 'економісткою'],
    ]);
  });

  it('takes the name behind a colon as it is, whatever the language', () => {
    const heading = '## Інтерв’ю: Олена Ковальчук';
    expect(peopleOf(`${heading}\n\n${talk(['Редактор', 'Ковальчук'])}`).answers).toEqual([
      'олена-ковальчук',
    ]);
  });

  it('gives nobody a page under a name in another case', () => {
    const { people, diagnostics } = siteOf({
      'articles/a.md': `---\nheadline: A\ndate: 2024-05-01\n---\n## Wywiad z Anną Nowak\n\n${talk(['Redakcja', 'Nowak'])}`,
    });
    expect([[...people.keys()], codes(diagnostics)]).toEqual([[], []]);
  });

  it('takes an author whose label is the whole name for that person', () => {
    expect(
      peopleOf('**Ann Lee:** Why?\n\n**Bo Ek:** So.', 'type: interview\nauthors: Ann Lee'),
    ).toEqual({
      asks: ['ann-lee'],
      answers: ['bo-ek'],
    });
  });

  it('does not take “Q” or “A” for somebody’s initial', () => {
    const text = '## Interview with A. Lee\n\n**Q:** Why?\n\n**A:** So.';
    expect(peopleOf(text, 'authors: Q. Smith')).toEqual({ asks: [], answers: [] });
  });

  it('says when a label may mean two people, once a label', () => {
    const { diagnostics } = siteOf({
      'interviews/a.md':
        '---\nheadline: A\ndate: 2024-05-01\n---\n## Interview with Ann Lee and Bo Lee\n\n**Editor:** Why?\n\n**Lee:** So.\n\n**Editor:** And?\n\n**Lee:** So.',
    });
    expect(codes(diagnostics)).toEqual(['speaker-ambiguous interviews/a.md:9']);
    expect(diagnostics[0]?.message).toBe(
      'The label “Lee” may mean “Ann Lee” or “Bo Lee”, so it is linked to nobody',
    );
  });

  it('says when a label of a declared interview names nobody', () => {
    const text =
      '---\nheadline: A\ndate: 2024-05-01\nTYPE\n---\n## Interview with Ann Lee\n\n**Editor:** Why?\n\n**Lee:** So.\n\n**Mayor:** No.';
    const found = (type: string) =>
      codes(siteOf({ 'articles/a.md': text.replace('TYPE', type) }).diagnostics);
    expect(found('type: interview')).toEqual(['speaker-unknown articles/a.md:12']);
    expect(found('speakers:\n  Mayor: {role: other}')).toEqual([]);
    expect(found('lang: en')).toEqual([]);
  });

  it('reads bold labels as an interview only when one of the speakers is known', () => {
    const text =
      '**Ann Lee:** Why?\n\n**Bo Ek:** So.\n\n**Ann Lee:** And now?\n\n**Bo Ek:** We wait.';
    const found = (fields: string, others = {}) => {
      const { stories, diagnostics } = siteOf({
        'articles/a.md': `---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\n${text}`,
        ...others,
      });
      return [stories[0]?.interviews.length, ...codes(diagnostics)];
    };
    expect(found('lang: en')).toEqual([0, 'interview-likely articles/a.md:6']);
    expect(found('lang: en', { 'people/bo.md': '---\nname: Bo Ek\n---\n' })).toEqual([1]);
    expect(found('authors: ann', { 'people/ann.md': '---\nname: Ann Lee\n---\n' })).toEqual([1]);
  });
});
