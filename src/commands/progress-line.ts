import type { Progress } from '../pipeline/build-options.ts';

/** Milliseconds that a build may take without showing how far it is, and between two showings. */
const patience = { first: 1000, next: 100 } as const;

const steps = {
  read: 'Reading files',
  print: 'Printing pages',
  pictures: 'Making pictures',
  search: 'Indexing years',
} as const;

/** A line that says how far a long build is, written over itself. */
export function progressLine(stream: { readonly write: (text: string) => unknown }) {
  const start = performance.now();
  let last = start - patience.next;
  let shown = false;
  return {
    show: ({ step, done, total }: Progress): void => {
      const now = performance.now();
      if (now - start < patience.first || now - last < patience.next) return;
      last = now;
      shown = true;
      stream.write(`\r${steps[step]}: ${done} of ${total}\x1b[K`);
    },
    /** Take the line away. */
    clear: (): void => {
      if (shown) stream.write('\r\x1b[K');
    },
  };
}
