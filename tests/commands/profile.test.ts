import { expect, it } from 'vitest';
import type { TimedEvent } from '../../src/base/timed-event.ts';
import { profile, trace } from '../../src/commands/profile.ts';

const events: readonly TimedEvent[] = [
  { kind: 'step', name: 'print', start: 1_000_020, took: 12.34, thread: 0 },
  { kind: 'step', name: 'parse', start: 1_000_000, took: 20, thread: 0 },
  { kind: 'parse', name: 'articles/a.md', start: 1_000_001, took: 3, thread: 0 },
  { kind: 'parse', name: 'articles/b.md', start: 1_000_001.5, took: 7.25, thread: 1 },
  { kind: 'print', name: 'article', start: 1_000_021, took: 1, thread: 0 },
  { kind: 'print', name: 'article', start: 1_000_022, took: 2, thread: 1 },
  { kind: 'print', name: 'tag', start: 1_000_023, took: 0.5, thread: 0 },
];

it('profile() shows steps in their order, templates by their sum, and the slowest files', () => {
  expect(profile(events).split('\n')).toEqual([
    'Steps, some of them at the same time',
    '      20.0 ms  parse',
    '      12.3 ms  print',
    'Templates, on all threads together',
    '       3.0 ms  article: 2 of 1.50 ms',
    '       0.5 ms  tag: 1 of 0.50 ms',
    'Slowest files to parse',
    '       7.3 ms  articles/b.md',
    '       3.0 ms  articles/a.md',
  ]);
});

it('trace() gives whole microseconds from the first event on, each thread a line of its own', () => {
  const { traceEvents } = JSON.parse(trace(events));
  expect(traceEvents[0]).toEqual({
    ph: 'X',
    pid: 1,
    tid: 0,
    cat: 'step',
    name: 'print',
    ts: 20_000,
    dur: 12_340,
  });
  expect(traceEvents[3]).toMatchObject({ tid: 1, ts: 1500, dur: 7250 });
});
