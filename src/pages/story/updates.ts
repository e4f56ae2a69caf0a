import { compareMoments } from '../../base/date.ts';
import type { Passage } from '../../content/body.ts';
import type { Update } from '../../site/stories/update.ts';
import type { Edition } from '../edition.ts';
import type { ShownUpdate } from '../view.ts';

/**
 * The numbers of a text's passages in the order of its page: what stands before the first update, then the pinned one, then the
 * newest first, each with what follows it up to the next, then the notes. Without updates it is the order of the text.
 */
export function pageOrder(
  passages: readonly Passage[],
  updates: readonly Update[],
): readonly number[] {
  const all = [...passages.keys()];
  const [first] = updates;
  if (first === undefined) return all;
  const isNotes = (n: number): boolean => passages[n]?.kind === 'notes';
  const ends = updates.map((_, n) => updates[n + 1]?.passage ?? passages.length);
  const parts = newestFirst(updates).flatMap((update) =>
    all.slice(update.passage, ends[updates.indexOf(update)]).filter((n) => !isNotes(n)),
  );
  return [...all.slice(0, first.passage), ...parts, ...all.filter(isNotes)];
}

/** The pinned update, then the newest first. Those whose day nothing tells are sorted by their clocks. */
function newestFirst(updates: readonly Update[]): readonly Update[] {
  return updates.toSorted(
    (a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || compareUpdates(b, a),
  );
}

function compareUpdates(a: Update, b: Update): number {
  if (a.moment && b.moment) return compareMoments(a.moment, b.moment);
  return a.time < b.time ? -1 : a.time > b.time ? 1 : 0;
}

/** The updates of a live report by the numbers of their passages. */
export function showUpdates(
  {
    body,
    updates,
  }: {
    readonly body: { readonly passages: readonly Passage[] };
    readonly updates: readonly Update[];
  },
  edition: Edition,
): ReadonlyMap<number, ShownUpdate> {
  const dayOf = ({ moment }: Update): string | undefined => moment?.at.slice(0, 10);
  const several = new Set(updates.map(dayOf)).size > 1;
  let above: string | undefined;
  return new Map(
    newestFirst(updates).map((update) => {
      const { passage: n, moment, time } = update;
      const passage = body.passages[n];
      const piece = passage?.kind === 'update' ? passage.piece : 0;
      const isNewDay = several && dayOf(update) !== above;
      above = dayOf(update);
      return [
        n,
        {
          kind: 'update',
          piece,
          datetime: moment?.at ?? time,
          ...(several && moment ? { dated: true } : {}),
          ...(isNewDay && moment ? { day: edition.date({ ...moment, precision: 'day' }) } : {}),
        },
      ];
    }),
  );
}
