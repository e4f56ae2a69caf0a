import { expect, it } from 'vitest';
import { outline } from '../../support/turns-of.ts';

const start = '## Interview with Jane Doe\n\n**Editor:** Who?\n\n**Doe:** Me.';
const opened = [
  'interview by heading “Interview with Jane Doe” with “Jane Doe”',
  'Editor: Who?',
  'Doe: Me.',
];

it.each<[string, string, readonly string[]]>([
  [
    'is a chapter when somebody already met speaks below it',
    `${start}\n\n## The summer\n\n**Editor:** And?\n\n**Jane Doe:** Yes.`,
    [...opened, 'chapter: The summer', 'Editor: And?', 'Jane Doe: Yes.'],
  ],
  [
    'ends the interview when nobody already met speaks below it',
    `${start}\n\n## Tonight\n\n**Doors:** 7 o’clock?\n\n**Bar:** Open.`,
    [...opened, 'prose: Tonight Doors: 7 o’clock? Bar: Open.'],
  ],
  [
    'ends the interview when no label stands below it',
    `${start}\n\n## The summer\n\nIt was dry.`,
    [...opened, 'prose: The summer It was dry.'],
  ],
  [
    'is part of a chapter, with its bold words, when the interview goes on behind the next',
    `${start}\n\n## In numbers\n\n**Rooms:** 12\n\n## And then\n\n**Doe:** Well.`,
    [...opened, 'chapter: In numbers Rooms: 12 And then', 'Doe: Well.'],
  ],
  [
    'lets a new speaker in together with one already met',
    `${start}\n\n## Later\n\n**Bob Ray:** Hi.\n\n**Doe:** Hi.\n\n## Last\n\n**Bob Ray:** Bye.`,
    [
      ...opened,
      ...['chapter: Later', 'Bob Ray: Hi.', 'Doe: Hi.', 'chapter: Last', 'Bob Ray: Bye.'],
    ],
  ],
])('A heading of the same level %s', (_, text, expected) => {
  expect(outline(text)).toEqual(expected);
});

it('A heading above the level of the interview ends it, whoever speaks below', () => {
  const text = `${start.replace('##', '###')}\n\n## Part two\n\n**Doe:** Well.\n\nThat is all.`;
  expect(outline(text)).toEqual([...opened, 'prose: Part two Doe: Well. That is all.']);
});

it('Under a bold line that announces it, headings of level 2 are chapters', () => {
  const text = `${start.replace('## Interview with Jane Doe', '**Interview with Jane Doe**')}\n\n## More\n\n**Doe:** Well.`;
  expect(outline(text)).toEqual([...opened, 'chapter: More', 'Doe: Well.']);
});

it('In a declared interview every heading is a chapter as long as anybody speaks below it', () => {
  const text =
    '### Interview with Jane Doe\n\n**Editor:** Who?\n\n## One\n\n**Doe:** Me.\n\n### Two\n\nMusic.\n\n# Three\n\n**Bob:** Hi.\n\n## End\n\nThat is all.';
  expect(outline(text, { declared: true })).toEqual([
    'interview by declared “Interview with Jane Doe” with “Jane Doe”',
    ...['Editor: Who?', 'chapter: One', 'Doe: Me.', 'chapter: Two Music. Three', 'Bob: Hi.'],
    'prose: End That is all.',
  ]);
});

it('The next announcement ends a declared interview, too', () => {
  const text = `${start}\n\n## Interview with Ann Lee\n\n**Editor:** You?\n\n**Lee:** Me.`;
  expect(outline(text, { declared: true })).toEqual([
    opened[0]?.replace('heading', 'declared'),
    ...opened.slice(1),
    'interview by declared “Interview with Ann Lee” with “Ann Lee”',
    ...['Editor: You?', 'Lee: Me.'],
  ]);
});

it('Ten thousand announcements are read in the time of ten thousand headings', () => {
  const begin = performance.now();
  expect(outline('## Q&A\n\n**Q:** a?\n\n'.repeat(10_000))).toHaveLength(1);
  expect(performance.now() - begin).toBeLessThan(5000);
});
