import { expect, it } from 'vitest';
import { parseText, type TextOptions } from '../../support/parse-text.ts';
import { outline } from '../../support/turns-of.ts';

type Transcript = [what: string, text: string, turns: readonly string[], options?: TextOptions];

const transcripts: Transcript[] = [
  [
    'Names, then times in brackets, as transcription services write them',
    `# Transcript

**Mara Voss** (00:12):
So you went back?

**Lev Amar** (00:15):
Twice. The first time [inaudible] the door was shut.

**Mara Voss** (1:02:31):
And the second?

**Lev Amar** (1:02:40):
It was open.`,
    [
      'Mara Voss: So you went back?',
      'Lev Amar: Twice. The first time [inaudible] the door was shut.',
      'Mara Voss: And the second?',
      'Lev Amar: It was open.',
    ],
  ],
  [
    'Names in capitals without any blank line',
    `## Interview with Lev Amar
**MARA VOSS:** So you went back?
**LEV AMAR:** Twice.
**MARA VOSS:** Alone?
**LEV AMAR:** With the dog. (laughs)`,
    [
      'MARA VOSS: So you went back?',
      'LEV AMAR: Twice.',
      'MARA VOSS: Alone?',
      'LEV AMAR: With the dog. (laughs)',
    ],
  ],
  [
    'Declared names without marks, one of which also occurs in a sentence',
    `Voss: So you went back?
Amar: Twice. As I told Voss: it was shut.
Voss: Alone?

Amar: With the dog.`,
    [
      'Voss: So you went back?',
      'Amar: Twice. As I told Voss: it was shut.',
      'Voss: Alone?',
      'Amar: With the dog.',
    ],
    { declared: true, declaredLabels: ['Voss', 'Amar'] },
  ],
  [
    'Letters for question and answer, the speech below',
    `**Q:**

So you went back?

**A:**

Twice.

And once more in spring.

**Q:**
Alone?

**A:**
With the dog.`,
    ['Q: So you went back?', 'A: Twice. And once more in spring.', 'Q: Alone?', 'A: With the dog.'],
  ],
  [
    'A dozen paragraphs under one label',
    `## Q&A

**Q:** What happened?

**A:** It began at night.

${Array.from({ length: 12 }, (_, n) => `Part ${n + 1}.`).join('\n\n')}

**Q:** And then?

**A:** Nothing.`,
    [
      'Q: What happened?',
      `A: It began at night. ${Array.from({ length: 12 }, (_, n) => `Part ${n + 1}.`).join(' ')}`,
      'Q: And then?',
      'A: Nothing.',
    ],
  ],
  [
    'Stage directions of every kind',
    `## Q&A

**Host:** [to the hall] Is she here?

*(applause)*

**Iris Bell:** I am. *(sits down)* [laughs]

[long silence]

**Host:** (whispering) Louder?`,
    [
      'Host: [to the hall] Is she here? (applause)',
      'Iris Bell: I am. (sits down) [laughs] [long silence]',
      'Host: (whispering) Louder?',
    ],
  ],
  [
    'Time stamps before, behind and inside, escaped or not',
    `## Q&A

[00:12:31] **Q:** Who?

\\[00:14:44.04\\] **A:** Me. [00:15:01] Only me.

**Q:** [00:16:00] Why?

[00:17:00]

**A:** \\[00:18:00\\] Because.`,
    [
      'Q: [00:12:31] Who?',
      'A: [00:14:44.04] Me. [00:15:01] Only me.',
      'Q: [00:16:00] Why? [00:17:00]',
      'A: [00:18:00] Because.',
    ],
  ],
  [
    'Chapters, pull quotes, pictures and lists',
    `## Interview with Iris Bell

**Editor:** How was it?

### The first dive

**Iris Bell:** Cold. I took:

- a lamp
- a knife

![The lamp](lamp.jpg)

:::pullquote{by="Iris Bell"}
Colder.
:::

> A lamp, they said.

**Editor:** And the second?

### The second dive

She waited a year.

**Iris Bell:** Colder.`,
    [
      'Editor: How was it?',
      'chapter: The first dive',
      'Iris Bell: Cold. I took: a lamp a knife {image 0} Colder. Iris Bell A lamp, they said.',
      'Editor: And the second?',
      'chapter: The second dive She waited a year.',
      'Iris Bell: Colder.',
    ],
  ],
  [
    'Notes of the desk inside and at the end',
    `## Q&A

**Q:** Who?

**Editor’s note:** She means the mayor.

**A:** Him.

**Note:** The office denies it.

**Q:** Why?

**A:** Ask him.

*This conversation has been edited for length.*`,
    [
      'Q: Who? Editor’s note: She means the mayor.',
      'A: Him. Note: The office denies it.',
      'Q: Why?',
      'A: Ask him.',
      'note: This conversation has been edited for length.',
    ],
  ],
  [
    'Three voices, colons outside, links and initials',
    `## A conversation with two divers

**Editor**: Who went first?

**[Iris Bell](people/bell.md)**: I did.

**J. B. Moss Jr.**: She always does.

__Editor:__ And you?

***J. B. Moss Jr.:*** Last.`,
    [
      'Editor: Who went first?',
      'Iris Bell: I did.',
      'J. B. Moss Jr.: She always does.',
      'Editor: And you?',
      'J. B. Moss Jr.: Last.',
    ],
  ],
  [
    'Hard line ends from an editor that shows Markdown',
    `## Q&A

**Q:** Who?\\
**A:** Me.  
**Q:** Why?\\
**A:** Because.`,
    ['Q: Who?', 'A: Me.', 'Q: Why?', 'A: Because.'],
  ],
  [
    'Dashes, quotation marks and questions in answers',
    `## Q&A

**Q:** – Who?

**A:** “Me?” she asked. **Why:** always me.

**Q:** **Nobody** else?

**A:** 1. Nobody. 2. Never.`,
    [
      'Q: – Who?',
      'A: “Me?” she asked. Why: always me.',
      'Q: Nobody else?',
      'A: 1. Nobody. 2. Never.',
    ],
  ],
];

it.each<Transcript>(transcripts)('%s', (_, text, turns, options) => {
  const found = outline(text, options);
  expect(found.filter((line) => !/^(?:interview|prose)\b/.test(line))).toEqual(turns);
  expect(found.filter((line) => line.startsWith('interview by'))).toHaveLength(1);
});

it('Transcripts leave nothing to say but that they were found', () => {
  const said = transcripts.map(([, text, , options]) =>
    parseText(text, { headline: 'Given', ...options }).diagnostics.map(({ code }) => code),
  );
  expect([...new Set(said.flat())]).toEqual(['interview-found']);
});
