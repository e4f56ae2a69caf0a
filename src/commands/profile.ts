import type { TimedEvent } from '../base/timed-event.ts';

/** Slowest stories named. */
const slowest = 10;

/** What took how long, for people: the steps of the build, the templates by kind of page, the slowest files. */
export function profile(events: readonly TimedEvent[]): string {
  const of = (kind: TimedEvent['kind']) => events.filter((event) => event.kind === kind);
  const steps = of('step')
    .sort((a, b) => a.start - b.start)
    .map(({ name, took }) => line(took, name));
  const templates = byName(of('print')).map(
    ({ name, took, count }) => `${line(took, name)}: ${count} of ${(took / count).toFixed(2)} ms`,
  );
  const files = of('parse')
    .sort((a, b) => b.took - a.took)
    .slice(0, slowest)
    .map(({ name, took }) => line(took, name));
  return [
    ...section('Steps, some of them at the same time', steps),
    ...section('Templates, on all threads together', templates),
    ...section('Slowest files to parse', files),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [title, ...lines] : [];
}

function line(took: number, name: string): string {
  return `${took.toFixed(1).padStart(10)} ms  ${name}`;
}

/** Sums, the largest first. */
function byName(events: readonly TimedEvent[]) {
  const sums = new Map<string, { name: string; took: number; count: number }>();
  for (const { name, took } of events) {
    const sum = sums.get(name) ?? { name, took: 0, count: 0 };
    sums.set(name, { name, took: sum.took + took, count: sum.count + 1 });
  }
  return [...sums.values()].sort((a, b) => b.took - a.took);
}

/** The same as a trace that profiling tools open, in the JSON of Chrome's Trace Event Format. */
export function trace(events: readonly TimedEvent[]): string {
  const first = events.reduce(
    (least, { start }) => Math.min(least, start),
    Number.POSITIVE_INFINITY,
  );
  const micro = (ms: number): number => Math.round(ms * 1000);
  const traceEvents = events.map(({ kind, name, start, took, thread }) => ({
    ph: 'X',
    pid: 1,
    tid: thread,
    cat: kind,
    name,
    ts: micro(start - first),
    dur: micro(took),
  }));
  return JSON.stringify({ displayTimeUnit: 'ms', traceEvents });
}
