import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { manifestPlace, stateFolder } from './manifest.ts';
import { realPlace } from './place.ts';
import type { StandingSite } from './standing-site.ts';

/** Are the files of an output as the last build left them? Asked while something else is done. */
export interface IntactCheck {
  readonly isIntact: (site: StandingSite) => Promise<boolean>;
  /** Whether anybody still wants to know or not. */
  readonly end: () => void;
}

/**
 * Begin to look at an output, in a thread when that pays. `worker` is the compiled `intact-worker.ts`; from so many bytes of the
 * manifest on, about five thousand files, its start is `worthwhile`.
 */
export function startIntactCheck(
  output: string,
  worker: string,
  worthwhile = 800_000,
): IntactCheck {
  const manifest = manifestPlace(stateFolder(realPlace(output)));
  const bytes = statSync(manifest, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes < worthwhile) return { isIntact: async (site) => site.isIntact(), end: () => {} };
  const thread = new Worker(worker, { workerData: output });
  const answer = new Promise<boolean>((resolve) => {
    thread.once('message', resolve);
    // Without an answer, the output is what it was not proved to be.
    thread.once('error', () => resolve(false));
  });
  return { isIntact: () => answer, end: () => void thread.terminate() };
}
