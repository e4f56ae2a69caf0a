import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseText } from '../../support/parse-text.ts';
import { outline } from '../../support/turns-of.ts';

const turns = '**Editor:** Who?\n**Doe:** Me.';

it('The pasted seed is an article, hashtags and an interview of ten turns', () => {
  const seed = readFileSync('tests/publications/pasted-seed/content/articles/seed.md', 'utf8');
  const { body, diagnostics } = parseText(seed);
  expect(body.passages.map(({ kind }) => kind)).toEqual(['prose', 'interview']);
  expect(body.hashtags.map(({ text }) => text)).toEqual(['Stop', 'escalation', 'Tempo']);
  const [, interview] = body.passages;
  expect(interview).toMatchObject({
    evidence: 'heading',
    heading: 'Interview with Dr. Sarah Mitchell, International Relations Expert',
    guests: 'Dr. Sarah Mitchell, International Relations Expert',
    level: 2,
  });
  expect(interview?.kind === 'interview' && interview.entries.length).toBe(10);
  expect(diagnostics.map(({ code }) => code)).toEqual(['interview-found']);
});

it.each<[string, string]>([
  ['a note twice', '**Note:** a\n\nb\n\n**Note:** c\n\n**Note:** d?\n\n**Note:** e'],
  ['run-ins that alternate', '**Background:** a?\n\n**What happened:** b\n\n'.repeat(3)],
  ['a review', '**Price:** a\n\n**Design:** b?\n\n'.repeat(4)],
  ['four names once each', '**Ann:** a?\n\n**Bob:** b\n\n**Cy:** c?\n\n**Di:** d'],
  ['a listing', '**Ann Lee:** Hall 1\n\n**Bob Ray:** Hall 2\n\n'.repeat(3)],
  ['code', `\`\`\`\n${turns}\n${turns}\n\`\`\``],
  ['one label under an interview heading', '## Interview with Doe\n\n**Editor:** Who?'],
  ['labels in a list', '- **Editor:** Who?\n- **Doe:** Me.\n- **Editor:** Ah?\n- **Doe:** Yes.'],
])('No interview is made of %s', (_, text) => {
  expect(parseText(text, { headline: 'Given' }).body.passages.map(({ kind }) => kind)).toEqual([
    'prose',
  ]);
});

it.each([
  [
    '## Interview with [Ann Lee](https://x.org), *mayor*',
    '“Interview with Ann Lee, mayor” with “Ann Lee, mayor”',
  ],
  [
    '# **Interview with María José García-López** {#interview-with-maría}',
    '“Interview with María José García-López” with “María José García-López”',
  ],
  [
    '## Interview with Jean\\-Luc Picard \\& Will Riker',
    '“Interview with Jean-Luc Picard & Will Riker” with “Jean-Luc Picard & Will Riker”',
  ],
  ['**Q&amp;A with Ann Lee**', '“Q&A with Ann Lee” with “Ann Lee”'],
  ['Interview with *Ann Lee*\n---', '“Interview with Ann Lee” with “Ann Lee”'],
  ['## [Interview with Ann Lee](/x)', '“Interview with Ann Lee” with “Ann Lee”'],
  ['**山田太郎市長インタビュー**', '“山田太郎市長インタビュー” with “山田太郎”'],
])('The heading %s is printed as its words', (heading, expected) => {
  expect(outline(`${heading}\n\n${turns}`)[0]).toBe(`interview by heading ${expected}`);
});

it('A heading that announces another guest begins another interview', () => {
  const headings = ['Interview with Ann Lee', 'Exclusive interview: Bo Ek', 'Interview: Cy Fox'];
  const text = headings.map((heading) => `## ${heading}\n\n${turns}`).join('\n\n');
  expect(outline(text).filter((line) => line.startsWith('interview'))).toEqual([
    'interview by heading “Interview with Ann Lee” with “Ann Lee”',
    'interview by heading “Exclusive interview: Bo Ek” with “Bo Ek”',
    'interview by heading “Interview: Cy Fox” with “Cy Fox”',
  ]);
});

it.each<[string, string, readonly string[]]>([
  [
    'Questions and answers need no heading',
    '**Q:** Who?\n**A:** Me.\n**Q:** Why?\n**A:** Because.',
    ['interview by pattern', 'Q: Who?', 'A: Me.', 'Q: Why?', 'A: Because.'],
  ],
  [
    'Names that ask and answer are a likely interview',
    '**The Times:** Who?\n\n**Jane Doe:** Me.\n\n'.repeat(2),
    ['interview by likely', 'The Times: Who?', 'Jane Doe: Me.', 'The Times: Who?', 'Jane Doe: Me.'],
  ],
  [
    'A heading announces the guest',
    `Intro.\n\n## Interview with Jane Doe, mayor\n\nShe came late.\n\n${turns}`,
    [
      'prose: Intro.',
      'interview by heading “Interview with Jane Doe, mayor” with “Jane Doe, mayor”',
      'introduction: She came late.',
      'Editor: Who?',
      'Doe: Me.',
    ],
  ],
  [
    'A note inside stays with the turn before it',
    `## Q&A\n\n**Editor:** Who?\n\n**Note:** She paused.\n\n**Doe:** Me.`,
    ['interview by heading “Q&A” with “”', 'Editor: Who? Note: She paused.', 'Doe: Me.'],
  ],
  [
    'Chinese without spaces',
    '**专访 张伟**\n**记者：**你好？\n**张伟：**你好。',
    ['interview by heading “专访 张伟” with “张伟”', '记者: 你好？', '张伟: 你好。'],
  ],
  [
    'Arabic',
    '## مقابلة مع سارة\n\n**المحرر:** من؟\n\n**سارة:** أنا.',
    ['interview by heading “مقابلة مع سارة” with “سارة”', 'المحرر: من؟', 'سارة: أنا.'],
  ],
  [
    'Ethiopic',
    '## Q&A\n\n**ሳራ፦**ሰላም\n\n**አበበ፦**ደህና',
    ['interview by heading “Q&A” with “”', 'ሳራ: ሰላም', 'አበበ: ደህና'],
  ],
  [
    'French spaces',
    '## Entretien avec Zoé\n\n**Rédaction :** Ça va ?\n\n**Zoé\u00A0:** Oui.',
    ['interview by heading “Entretien avec Zoé” with “Zoé”', 'Rédaction: Ça va ?', 'Zoé: Oui.'],
  ],
  [
    'Paragraphs without a label belong to the turn before',
    '## Q&A\n\n**Q:** Who?\n\n**A:** Me.\n\nStill me.\n\n- and\n- me\n\n> me\n\n**Q:** Ah.',
    ['interview by heading “Q&A” with “”', 'Q: Who?', 'A: Me. Still me. and me me', 'Q: Ah.'],
  ],
  [
    'Labels may stand alone, the speech below',
    '## Q&A\n\n**Q:**\nWho?\n\n**A:**\n\nMe.\n\n**Q**\n\n- You?',
    ['interview by heading “Q&A” with “”', 'Q: Who?', 'A: Me.', 'Q: You?'],
  ],
  [
    'Time stamps before and behind labels stay with the speech',
    '## Q&A\n\n[00:12:31] **Q:** Who?\n\n**A:** \\[00:14:44.04\\] Me.',
    ['interview by heading “Q&A” with “”', 'Q: [00:12:31] Who?', 'A: [00:14:44.04] Me.'],
  ],
  [
    'Deeper headings are chapters between turns',
    '## Q&A\n\n**Q:** Who?\n\n### Youth\n\n**A:** Me.\n\n**Q:** Ah.',
    ['interview by heading “Q&A” with “”', 'Q: Who?', 'chapter: Youth', 'A: Me.', 'Q: Ah.'],
  ],
  [
    'A heading of the same level ends the interview, unless somebody of it speaks below',
    '## Q&A\n\n**Q:** Who?\n\n**A:** Me.\n\n## Read on\n\n**Doors:** Not here.',
    ['interview by heading “Q&A” with “”', 'Q: Who?', 'A: Me.', 'prose: Read on Doors: Not here.'],
  ],
  [
    'A rule ends the last turn',
    '## Q&A\n\n**Q:** Who?\n\n**A:** Me.\n\n***\n\nThe article goes on.',
    ['interview by heading “Q&A” with “”', 'Q: Who?', 'A: Me.', 'prose: The article goes on.'],
  ],
  [
    'A last paragraph in italics is the note',
    '## Q&A\n\n**Q:** Who?\n\n**A:** Me.\n\n*This was shortened.*',
    ['interview by heading “Q&A” with “”', 'Q: Who?', 'A: Me.', 'note: This was shortened.'],
  ],
  [
    'So is one that says how it was edited',
    '## Q&A\n\n**Q:** Who?\n\n**A:** Me.\n\nThis interview was edited and condensed.',
    [
      'interview by heading “Q&A” with “”',
      'Q: Who?',
      'A: Me.',
      'note: This interview was edited and condensed.',
    ],
  ],
  [
    'Two interviews stand in one file',
    '## Interview with Ann\n\n**Q:** a?\n\n**A:** b\n\n## Interview with Bob\n\n**Q:** c?\n\n**A:** d',
    [
      'interview by heading “Interview with Ann” with “Ann”',
      'Q: a?',
      'A: b',
      'interview by heading “Interview with Bob” with “Bob”',
      'Q: c?',
      'A: d',
    ],
  ],
  [
    'Fences declare one turn or more, and end the interview',
    'Intro.\n\n:::interview\n### Q&A with Ann\n\n**Bob:** Who?\n\nAnd why?\n:::\n\nTail.',
    [
      'prose: Intro.',
      'interview by declared “Q&A with Ann” with “Ann”',
      'Bob: Who? And why?',
      'prose: Tail.',
    ],
  ],
  [
    'Fences with nothing said in them leave the text as it is',
    ':::interview\nNothing.\n:::\n\nTail.',
    ['prose: Nothing. Tail.'],
  ],
])('%s', (_, text, expected) => {
  expect(outline(text)).toEqual(expected);
});

it('With `type: interview` names that nobody knows are speakers', () => {
  const text = '**The Times:** Who?\n\n**Jane Doe:** Me.';
  expect(outline(text, { declared: true })).toEqual([
    'interview by declared',
    'The Times: Who?',
    'Jane Doe: Me.',
  ]);
});

it('Labels without marks are turns when the front matter names them', () => {
  const text = 'Intro: short.\n\nO’Brien: Who?\nA. B. Smith & Son (47): Me.';
  const declaredLabels = ['O’Brien', 'A. B. Smith & Son (47)'];
  expect(outline(text, { declared: true, declaredLabels })).toEqual([
    'prose: Intro: short.',
    'interview by declared',
    'O’Brien: Who?',
    'A. B. Smith & Son (47): Me.',
  ]);
});

it('Stage directions of their own paragraph are in italics, those in a speech stay', () => {
  const { pieces } = parseText(
    '## Q&A\n\n**Q:** (smiles) Who?\n\n**A:** Me.\n\n(laughs)\n\n[laughs]\n\n[00:12:31]',
    {
      headline: 'Given',
    },
  );
  expect(pieces[0]).toBe('<p>(smiles) Who?</p>');
  expect(pieces[1]?.replaceAll('\n', '')).toBe(
    '<p>Me.</p><p><i>(laughs)</i></p><p><i>[laughs]</i></p><p>[00:12:31]</p>',
  );
});

it('A label whose speech is missing is reported', () => {
  const { diagnostics } = parseText('## Q&A\n\n**Q:** Who?\n\n**A:**\n\n**Q:** You?', {
    headline: 'Given',
  });
  expect(diagnostics.find(({ code }) => code === 'turn-empty')?.place).toMatchObject({
    line: 5,
    column: 1,
  });
});

it('Several paragraphs behind a short closing turn are asked about', () => {
  const { diagnostics } = parseText(
    '## Q&A\n\n**Q:** a?\n\n**A:** b\n\n**Q:** c?\n\n**A:** Bye.\n\nOne.\n\nTwo.',
    { headline: 'Given' },
  );
  expect(diagnostics.find(({ code }) => code === 'interview-tail')?.place?.line).toBe(9);
});

it('Time stamps are kept in the text, and on the turn, but open no speech', () => {
  const text = [
    '## Q&A',
    '[00:00:04] **Q:** Who?',
    '**A:** \\[00:14:44.04\\] Me. [00:15:01] Only me.',
    '**Q** (15:10): Why?',
    '**A (15:12):** Because.',
    '**Q:** And?',
  ].join('\n\n');
  const { body, pieces } = parseText(text, { headline: 'Given' });
  const [interview] = body.passages;
  const entries = interview?.kind === 'interview' ? interview.entries : [];
  expect(entries).toMatchObject([
    { stamp: '00:00:04', opening: 'Who?' },
    { stamp: '00:14:44.04', opening: 'Me. Only me.' },
    { stamp: '00:15:10', opening: 'Why?', print: { colon: ' (15:10):', inside: false } },
    { stamp: '00:15:12', opening: 'Because.', print: { colon: ' (15:12):', inside: true } },
    { opening: 'And?' },
  ]);
  expect(entries[4]).not.toHaveProperty('stamp');
  expect(pieces.slice(0, 3)).toEqual([
    '<p>[00:00:04] Who?</p>',
    '<p>[00:14:44.04] Me. [00:15:01] Only me.</p>',
    '<p>Why?</p>',
  ]);
});

it('Where nobody speaks, stamps stay where they stood', () => {
  expect(
    outline('[19:30] **Doors:** open\n\n**Doors:** [19:30] open\n\n**Show** (20:00): starts'),
  ).toEqual(['prose: [19:30] Doors: open Doors: [19:30] open Show (20:00): starts']);
});
