import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Threads that share the work of a build with the main one. */
export interface Crew {
  /**
   * Have a job done, batch by batch: the main thread does its share by `own`, and each worker those that it is sent. The
   * results, in the order of the batches. Rejects with whatever a worker throws.
   */
  readonly share: <Batch, Done>(job: Job<Batch, Done>) => Promise<readonly Done[]>;
  readonly end: () => Promise<void>;
}

interface Job<Batch, Done> {
  /** By which workers know it. */
  readonly name: string;
  /** What workers need for every batch; the very same value is copied once to each of them. */
  readonly setup: unknown;
  readonly batches: readonly Batch[];
  /** What of a batch is sent to a worker; default: all of it. */
  readonly send?: (batch: Batch) => unknown;
  readonly own: (batch: Batch) => Done;
  readonly onDone?: (done: number, total: number) => void;
}

/** What a worker is sent: the set-up of a job, or one of its batches by number. */
export type Order =
  | { readonly job: string; readonly setup: unknown }
  | { readonly number: number; readonly batch: unknown };

/** What it sends back. */
export interface Delivery {
  readonly number: number;
  readonly done: unknown;
}

/** Batches that wait at a worker: one in its hands, and one so that it never idles. */
const ordered = 2;

/** So many batches must there be that starting a worker pays for itself. */
const worthwhile = 5;

/**
 * A crew of at most so many workers besides the main thread; they start with the first job that is worth it. `file` is a
 * compiled module that listens for orders. `maxMemory`: of each worker's values, in megabytes; default: as Node has it.
 */
export function makeCrew(size: number, file: string, maxMemory?: number): Crew {
  let workers: readonly Worker[] = [];
  let taught: unknown;
  return {
    share: (job) => {
      if (workers.length === 0 && job.batches.length >= worthwhile) {
        workers = Array.from({ length: size }, () => new Worker(file, limitsOf(maxMemory)));
      }
      const helping = job.batches.length >= worthwhile ? workers : [];
      if (taught !== job.setup && helping.length > 0) {
        const lesson: Order = { job: job.name, setup: job.setup };
        for (const worker of helping) worker.postMessage(lesson);
        taught = job.setup;
      }
      return share(job, helping);
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function limitsOf(maxMemory: number | undefined): WorkerOptions {
  return maxMemory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: maxMemory } };
}

function share<Batch, Done>(
  { batches, send = (batch) => batch, own, onDone }: Job<Batch, Done>,
  workers: readonly Worker[],
): Promise<readonly Done[]> {
  const results = new Array<Done>(batches.length);
  let next = 0;
  let open = batches.length;
  return new Promise<readonly Done[]>((resolve, reject) => {
    if (open === 0) resolve(results);
    const take = (number: number, done: Done): void => {
      results[number] = done;
      open -= 1;
      onDone?.(batches.length - open, batches.length);
      if (open === 0) resolve(results);
    };
    const order = (worker: Worker): void => {
      const number = next;
      const batch = batches[number];
      if (batch === undefined) return;
      next += 1;
      worker.postMessage({ number, batch: send(batch) } satisfies Order);
    };
    const work = (): void => {
      const number = next;
      const batch = batches[number];
      if (batch === undefined) return;
      next += 1;
      try {
        take(number, own(batch));
      } catch (error) {
        reject(error);
      }
      // What workers have sent in the meantime comes first.
      setImmediate(work);
    };
    for (const worker of workers) {
      worker.on('error', reject);
      worker.on('message', ({ number, done }: Delivery) => {
        take(number, done as Done);
        order(worker);
      });
      for (let n = 0; n < ordered; n += 1) order(worker);
    }
    setImmediate(work);
  }).finally(() => {
    for (const worker of workers) worker.removeAllListeners('message').removeAllListeners('error');
  });
}
