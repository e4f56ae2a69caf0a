import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Threads that share the work of a build with the main one. */
export interface Crew {
  /**
   * Have a job done, batch by batch: the main thread does its share by `own`, and each worker those that it is sent. The
   * results, in the order of the batches. Rejects with whatever a worker throws.
   */
  readonly share: <Batch, Done>(job: Job<Batch, Done>) => Promise<readonly Done[]>;
  /** Begin to start the workers, since a job that is worth it will come. */
  readonly start: () => void;
  readonly end: () => Promise<void>;
}

interface Job<Batch, Done> {
  /** By which workers know it. */
  readonly name: string;
  /** What workers need for every batch; the very same value is copied once to each of them. */
  readonly setup: unknown;
  /** Taken one by one as threads are free for them, so that they may be made at that very moment. */
  readonly batches: Iterable<Batch>;
  /** What of a batch is sent to a worker; default: all of it. */
  readonly send?: (batch: Batch) => unknown;
  readonly own: (batch: Batch) => Done;
  /** Told how many batches are done. */
  readonly onDone?: (done: number) => void;
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
  const start = (): void => {
    if (workers.length > 0) return;
    workers = Array.from({ length: size }, () => new Worker(file, limitsOf(maxMemory)));
  };
  return {
    start,
    share: async (job) => {
      const { isLarge, next } = begin(job.batches);
      if (isLarge) start();
      const helping = isLarge ? workers : [];
      if (taught !== job.setup && helping.length > 0) {
        const lesson: Order = { job: job.name, setup: job.setup };
        for (const worker of helping) worker.postMessage(lesson);
        taught = job.setup;
      }
      return share(job, next, helping);
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function limitsOf(maxMemory: number | undefined): WorkerOptions {
  return maxMemory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: maxMemory } };
}

/** The next batch, with its number in their order; undefined when there are no more. */
type Next<Batch> = () => { readonly number: number; readonly batch: Batch } | undefined;

/** Take no more batches than it needs to know whether workers are worth it. */
function begin<Batch>(batches: Iterable<Batch>): {
  readonly isLarge: boolean;
  readonly next: Next<Batch>;
} {
  const rest = batches[Symbol.iterator]();
  const first: IteratorResult<Batch>[] = [];
  while (first.length < worthwhile && !first.at(-1)?.done) first.push(rest.next());
  const isLarge = !first.at(-1)?.done;
  let taken = 0;
  const next: Next<Batch> = () => {
    const { done, value: batch } = first.shift() ?? rest.next();
    if (done) return undefined;
    taken += 1;
    return { number: taken - 1, batch };
  };
  return { isLarge, next };
}

function share<Batch, Done>(
  { send = (batch) => batch, own, onDone }: Job<Batch, Done>,
  next: Next<Batch>,
  workers: readonly Worker[],
): Promise<readonly Done[]> {
  const results: Done[] = [];
  let open = 0;
  let done = 0;
  return new Promise<readonly Done[]>((resolve, reject) => {
    const take = (): ReturnType<Next<Batch>> => {
      const taken = next();
      if (taken) open += 1;
      else if (open === 0) resolve(results);
      return taken;
    };
    const deliver = (number: number, result: Done): void => {
      results[number] = result;
      open -= 1;
      done += 1;
      onDone?.(done);
    };
    const order = (worker: Worker): void => {
      const taken = take();
      if (!taken) return;
      const { number, batch } = taken;
      worker.postMessage({ number, batch: send(batch) } satisfies Order);
    };
    const work = (): void => {
      const taken = take();
      if (!taken) return;
      deliver(taken.number, own(taken.batch));
      // What workers have sent in the meantime comes first.
      setImmediate(orReject(work));
    };
    const orReject = (attempt: () => void) => (): void => {
      try {
        attempt();
      } catch (error) {
        reject(error);
      }
    };
    for (const worker of workers) {
      worker.on('error', reject);
      worker.on('message', ({ number, done: result }: Delivery) => {
        deliver(number, result as Done);
        orReject(() => order(worker))();
      });
      for (let n = 0; n < ordered; n += 1) order(worker);
    }
    setImmediate(orReject(work));
  }).finally(() => {
    for (const worker of workers) worker.removeAllListeners('message').removeAllListeners('error');
  });
}
