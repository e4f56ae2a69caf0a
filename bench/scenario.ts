import { type CorpusStory, storyAt } from './corpus.ts';
import { addedParagraph, asNews, otherTag, withOtherTag, withParagraph } from './edits.ts';
import type { Program } from './program.ts';

/** What every program goes through, in this order. */
export type ScenarioName =
  | 'cold'
  | 'nothing changed'
  | 'one edit'
  | 'another tag'
  | 'new story'
  | 'template changed'
  | 'setting changed';

/** One round of a scenario. */
export interface Round {
  readonly program: Program;
  /** Stories of the corpus. */
  readonly stories: number;
  /** The story that is edited. */
  readonly edited: CorpusStory;
  /** From 0; every round changes something else, so that no round finds its work done. */
  readonly mark: number;
}

/** Something that happens to a site, after which it is built. */
export interface Scenario {
  readonly name: ScenarioName;
  readonly happens: (round: Round) => void;
  /** A file below the output and words it must hold after the build, which prove that the build did what it was asked. */
  readonly proof: (round: Round) => Proof;
}

/** A file of the built site, and words in it. */
interface Proof {
  readonly path: string;
  readonly words: string;
}

/** All of them. Each begins with a site that is built and up to date, except the first. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'cold',
    happens: ({ program }) => program.forget(),
    proof: frontHolds(() => '<body data-layout='),
  },
  { name: 'nothing changed', happens: () => {}, proof: frontHolds(() => '<body data-layout=') },
  {
    name: 'one edit',
    happens: ({ program, edited, mark }) => program.writeStory(withParagraph(edited, mark)),
    proof: ({ edited, mark }) => ({ path: pageOf(edited), words: addedParagraph(mark) }),
  },
  {
    name: 'another tag',
    happens: ({ program, edited, mark }) => program.writeStory(withOtherTag(edited, mark)),
    proof: ({ edited, mark }) => ({ path: pageOf(edited), words: otherTag(edited, mark) }),
  },
  {
    name: 'new story',
    happens: ({ program, ...round }) => program.writeStory(newStory(round)),
    proof: (round) => ({ path: pageOf(newStory(round)), words: '</html>' }),
  },
  {
    name: 'template changed',
    happens: ({ program, mark }) => program.changeTemplate(mark + 1),
    proof: frontHolds((mark) => `data-layout="${mark + 1}"`),
  },
  {
    name: 'setting changed',
    happens: ({ program, mark }) => program.changeSettings(mark + 1),
    proof: frontHolds((mark) => `Edition ${mark + 1}`),
  },
];

/** Where both programs put the page of a story. */
export function pageOf({ id }: CorpusStory): string {
  return `articles/${id}/index.html`;
}

function newStory({ stories, mark }: Pick<Round, 'stories' | 'mark'>): CorpusStory {
  return asNews(storyAt(stories + mark), mark);
}

function frontHolds(words: (mark: number) => string): Scenario['proof'] {
  return ({ mark }) => ({ path: 'index.html', words: words(mark) });
}
