import type { CorpusStory } from './corpus.ts';

/** A site generator with a site of its own in the scratch folder, on which scenarios are played. */
export interface Program {
  readonly name: string;
  /** Root of the built site, absolute. */
  readonly output: string;
  /** Lay the site out anew, with these stories and nothing built. */
  readonly layOut: (stories: Iterable<CorpusStory>) => void;
  /** Write the file of a story, whether it is there or not. */
  readonly writeStory: (story: CorpusStory) => void;
  /** Change one character of the layout that stands round every page; `mark` is another number each time. */
  readonly changeTemplate: (mark: number) => void;
  /** Change a setting that every page prints; `mark` as above. */
  readonly changeSettings: (mark: number) => void;
  /** Remove the output and whatever is kept from build to build. */
  readonly forget: () => void;
  /** A whole build as a process. */
  readonly command: Command;
  /** The same, printing one JSON object that says what was done; for programs that can. */
  readonly countingCommand?: Command;
}

/** A process to be started; paths are absolute. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
}

/** Where the programs and what they are measured with come from; absolute paths. */
export interface Places {
  /** The checkout, for what lies in its `bench/`. */
  readonly checkout: string;
  /** The compiled package that is measured: `lib/`, `templates/`, `package.json`. */
  readonly package: string;
}
