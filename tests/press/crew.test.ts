import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Crew, makeCrew } from '../../src/press/crew.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

/** A crew whose workers multiply numbers, say who they are, and fail at zero. */
function crewOf(size: number): Crew {
  const folder = scratchFolder();
  writeFiles(folder, {
    'worker.mjs': `
      import { parentPort, threadId } from 'node:worker_threads';
      let factor = 1;
      parentPort.on('message', (order) => {
        if ('job' in order) factor = order.setup.factor ?? order.setup;
        else if (order.batch === 0) throw new Error('Zero is too little');
        else parentPort.postMessage({ number: order.number, done: [order.batch * factor, threadId] });
      });`,
  });
  const crew = makeCrew(size, join(folder, 'worker.mjs'));
  onTestFinished(crew.end);
  return crew;
}

const numbers = Array.from({ length: 40 }, (_, n) => n + 1);

/** The main thread takes its time, so that workers get their share. */
function slowly(batch: number): readonly [number, number] {
  const end = performance.now() + 5;
  while (performance.now() < end);
  return [batch * 10, 0];
}

describe('makeCrew()', () => {
  it.each([0, 1, 2])('gives results in the order of the batches, with %i workers', async (size) => {
    const batches = numbers;
    const job = { name: 'multiply', setup: 10, batches, own: slowly };
    const results = await crewOf(size).share(job);
    expect(results.map(([product]) => product)).toEqual(numbers.map((n) => n * 10));
    const threads = new Set(results.map(([, thread]) => thread));
    expect(threads.size).toBe(size + 1);
  });

  it('does a small job alone, and several jobs one after the other', async () => {
    const crew = crewOf(1);
    const few = await crew.share({ name: 'm', setup: 10, batches: [1, 2], own: slowly });
    expect(few.map(([, thread]) => thread)).toEqual([0, 0]);
    expect(await crew.share({ name: 'm', setup: 10, batches: [], own: slowly })).toEqual([]);
    for (const setup of [10, 10]) {
      const results = await crew.share({ name: 'm', setup, batches: numbers, own: slowly });
      expect(results.map(([product]) => product)).toEqual(numbers.map((n) => n * 10));
    }
  });

  it('sends workers what they are to have of a batch, and the set-up once', async () => {
    const crew = crewOf(1);
    const setup = {
      factor: 10,
      get copied() {
        copies += 1;
        return copies;
      },
    };
    let copies = 0;
    const send = (batch: number) => batch + 1000;
    const job = { name: 'm', setup, batches: numbers, send, own: slowly };
    for (let round = 0; round < 2; round += 1) {
      const results = await crew.share(job);
      for (const [n, [product, thread]] of results.entries()) {
        const sent = thread === 0 ? n + 1 : n + 1001;
        expect(product).toBe(sent * 10);
      }
    }
    expect(copies).toBe(1);
  });

  it('tells how far it is', async () => {
    const done: number[] = [];
    const onDone = (count: number) => done.push(count);
    await crewOf(1).share({ name: 'm', setup: 10, batches: numbers, own: slowly, onDone });
    expect(done).toEqual(numbers);
  });

  it('takes a batch only when a thread is free for it', async () => {
    let taken = 0;
    function* batches(): Generator<number> {
      for (const number of numbers) {
        taken += 1;
        yield number;
      }
    }
    const ahead: number[] = [];
    const onDone = (done: number) => ahead.push(taken - done);
    const job = { name: 'm', setup: 10, batches: batches(), own: slowly, onDone };
    const results = await crewOf(1).share(job);
    expect(results.map(([product]) => product)).toEqual(numbers.map((n) => n * 10));
    expect(Math.max(...ahead)).toBeLessThanOrEqual(5);
  });

  it('fails with what a worker throws, and with what the main thread throws', async () => {
    const batches = [...numbers, ...numbers.map(() => 0)];
    const failing = crewOf(1).share({ name: 'm', setup: 10, batches, own: slowly });
    await expect(failing).rejects.toThrow('Zero is too little');
    const own = (): never => {
      throw new Error('Not today');
    };
    const refused = crewOf(0).share({ name: 'm', setup: 10, batches: numbers, own });
    await expect(refused).rejects.toThrow('Not today');
    function* running(): Generator<number> {
      yield* numbers;
      throw new Error('No more paper');
    }
    const out = crewOf(1).share({ name: 'm', setup: 10, batches: running(), own: slowly });
    await expect(out).rejects.toThrow('No more paper');
  });
});
