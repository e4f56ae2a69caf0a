import { expect, it } from 'vitest';
import type { TimedEvent } from '../../src/base/timed-event.ts';
import { makeStep, timed } from '../../src/press/timed.ts';

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

it('timed() gives what the work gives, and notes the time when it is done', async () => {
  const took: number[] = [];
  const note = (time: { readonly took: number }) => took.push(time.took);
  expect(timed(() => 3, note)).toBe(3);
  expect(took).toHaveLength(1);
  const promise = timed(() => wait(30).then(() => 4), note);
  expect(took).toHaveLength(1);
  expect(await promise).toBe(4);
  expect(took[1]).toBeGreaterThan(25);
});

it('makeStep() tells of each step by name, and of those that fail, too', async () => {
  const events: TimedEvent[] = [];
  const step = makeStep((event) => events.push(event));
  expect(step('plan', () => 'planned')).toBe('planned');
  await expect(step('print', () => Promise.reject(new Error('Jam')))).rejects.toThrow('Jam');
  expect(events.map(({ kind, name, thread }) => [kind, name, thread])).toEqual([
    ['step', 'plan', expect.any(Number)],
    ['step', 'print', expect.any(Number)],
  ]);
  expect(makeStep(undefined)('plan', () => 1)).toBe(1);
});
