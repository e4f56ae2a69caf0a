import { threadId } from 'node:worker_threads';
import type { TimedEvent } from '../base/timed-event.ts';

/** When something was done, how long it took, and by which thread. */
export type Time = Pick<TimedEvent, 'start' | 'took' | 'thread'>;

/** Do something, and note how long it takes; what it gives when it is done counts, should that be a promise. */
export function timed<Result>(work: () => Result, note: (time: Time) => void): Result {
  const from = performance.now();
  const done = (): void => {
    note({
      start: performance.timeOrigin + from,
      took: performance.now() - from,
      thread: threadId,
    });
  };
  const result = work();
  if (result instanceof Promise) result.then(done, done);
  else done();
  return result;
}

/** Does a step of a build, and tells how long it took. */
export type Step = <Result>(name: string, work: () => Result) => Result;

export function makeStep(onTimed: ((event: TimedEvent) => void) | undefined): Step {
  return (name, work) => timed(work, (time) => onTimed?.({ kind: 'step', name, ...time }));
}
