import type { TimedEvent } from '../base/timed-event.ts';
import type { LedgerUse } from '../pages/ledger/revise-ledger.ts';
import type { Show } from '../site/stories/visibility.ts';
import type { Memory } from '../store/memory.ts';

/** What a build is asked to do. */
export interface BuildOptions {
  readonly folders: Folders;
  /** Takes the place of the publication's own `url`. */
  readonly baseUrl?: string;
  /**
   * The moment of publication, in milliseconds since 1970, given the publication's time zone. It decides embargoes, so that
   * a build can be repeated.
   */
  readonly now: (timeZone: string) => number;
  readonly show: Show;
  /** Do warnings stop the build, as errors do? */
  readonly strict: boolean;
  /** What is done with the ledger of addresses; absent: nothing, as if there were none. */
  readonly ledger?: LedgerUse;
  /** May addresses be forgotten that are lost? */
  readonly allowRemoved?: boolean;
  /** Make everything anew, whatever earlier builds remember? */
  readonly force: boolean;
  /**
   * Files that may have changed since the last build of this memory, by their places, where somebody watches: nothing else is
   * looked at. Default: every file is looked at.
   */
  readonly changed?: readonly string[];
  /** What builds into this output remember of each other; asked for with the folder in which that may be kept. */
  readonly openMemory: (folder: string) => Memory;
  /** How many threads may share the work; one alone when the memory cannot be shared. */
  readonly threads: number;
  /**
   * Of how many files the texts may be held in memory; of more, each is fetched from the store when it is needed, which takes
   * longer. Default: 5000.
   */
  readonly mostTexts?: number;
  /** Told when texts are fetched because there are too many to be held, before it begins: whoever runs the build may save memory elsewhere, too. */
  readonly onManyTexts?: () => void;
  /** Of each worker's values, in megabytes; default: as Node has it. */
  readonly workerMemory?: number;
  /** Told of everything that takes time, when it is done. */
  readonly onTimed?: (event: TimedEvent) => void;
  readonly onProgress?: (progress: Progress) => void;
}

/** Absolute paths. */
export interface Folders {
  readonly content: string;
  readonly public: string;
  /** The publication's own templates. */
  readonly templates: string;
  readonly output: string;
  /** Broadsheet's own folder, which holds the templates that come with it. */
  readonly package: string;
}

export interface Progress {
  readonly step: 'read' | 'print' | 'pictures' | 'search';
  readonly done: number;
  readonly total: number;
}
