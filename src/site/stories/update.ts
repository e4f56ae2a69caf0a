import { dayAfter, type Moment, readMoment, yearMonthDay } from '../../base/date.ts';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { given } from '../../base/given.ts';
import { slugify } from '../../base/slug.ts';
import type { Passage } from '../../content/body.ts';
import type { StorySketch } from '../../content/document.ts';

/** An entry of a live report. */
export interface Update {
  /** Number of the passage in the story's body. */
  readonly passage: number;
  /** Fragment that links to it. */
  readonly id: string;
  /** The heading without its time; may be empty. */
  readonly title: string;
  /** On a clock of 24 hours: `14:05`. */
  readonly time: string;
  /** Absent when nothing tells the day. */
  readonly moment?: Moment;
  /** Does it stay on top, however old it is? */
  readonly pinned?: true;
}

type UpdatePassage = Extract<Passage, { kind: 'update' }>;

/** What the front matter and the publication say of a live report. */
export interface Report {
  readonly published?: Moment | undefined;
  readonly timeZone: string;
  /** The update that stays on top, by its heading or id. */
  readonly pinned?: string | undefined;
}

const noUpdates: readonly Update[] = [];

/**
 * The updates of a live report in the order of the text, each with its moment.
 *
 * The day is the one that a heading gives, and goes on from update to update; the first of them in time is of the story's
 * day. A step of more than twelve hours against the way in which the report is written crosses midnight.
 */
export function makeUpdates(passages: readonly Passage[], report: Report): readonly Update[] {
  if (!passages.some(({ kind }) => kind === 'update')) return noUpdates;
  const numbered = [...passages.entries()].filter(
    (entry): entry is [number, UpdatePassage] => entry[1].kind === 'update',
  );
  const days = daysOf(
    numbered.map(([, update]) => update),
    report,
  );
  const pinned = numbered.findIndex(([, update]) => isCalled(report.pinned, update));
  return numbered.map(([passage, { id, title, time }], n) => {
    const day = days[n];
    const read = day === undefined ? undefined : readMoment(`${day}T${time}`, report.timeZone);
    return {
      passage,
      id,
      title,
      time,
      ...given({
        moment: read?.kind === 'moment' ? read.moment : undefined,
        pinned: n === pinned ? true : undefined,
      }),
    };
  });
}

/** The front matter pins an update that the report does not hold. */
export function reportPinned(
  { path, fields }: StorySketch,
  updates: readonly Update[],
): readonly Diagnostic[] {
  const wanted = fields.live?.pinned;
  if (wanted === undefined || updates.some(({ pinned }) => pinned)) return [];
  return [
    diagnose(
      'reference-unknown',
      { path, ...fields.places.live },
      `No update of this story is called “${wanted}”`,
      'Write its heading, with the time or without it',
    ),
  ];
}

function isCalled(text: string | undefined, { id, title, time }: UpdatePassage): boolean {
  const wanted = slugify(text ?? '', 'unicode');
  const names = [id, title, `${time} ${title}`].map((name) => slugify(name, 'unicode'));
  return wanted !== '' && names.includes(wanted);
}

/** The day of each update, as `2024-11-11`. */
function daysOf(
  updates: readonly UpdatePassage[],
  { published, timeZone }: Report,
): readonly (string | undefined)[] {
  const steps = midnights(updates.map(({ time }) => minutesOf(time)));
  const days = updates.map(({ date }) => date && dayAfter(date, 0));
  const ownDay = published && dayOf(published, timeZone);
  const oldest = steps.newestFirst ? updates.length - 1 : 0;
  if (!steps.newestFirst || days.every((day) => day === undefined)) days[oldest] ??= ownDay;
  fill(days, (n) => step(days[n - 1], steps.crossed[n] ?? 0));
  // What stands above the first day that is given.
  for (let n = days.length - 2; n >= 0; n -= 1)
    days[n] ??= step(days[n + 1], -(steps.crossed[n + 1] ?? 0));
  return days;
}

function fill(days: (string | undefined)[], dayAt: (n: number) => string | undefined): void {
  for (let n = 1; n < days.length; n += 1) days[n] ??= dayAt(n);
}

function step(day: string | undefined, days: number): string | undefined {
  return day === undefined || days === 0 ? day : dayAfter(day, days);
}

function dayOf(moment: Moment, timeZone: string): string {
  const { year, month, day } = yearMonthDay(moment, timeZone);
  return `${year}-${month}-${day}`;
}

/** So many minutes from one update to the next are too many for one day. */
const halfDay = 12 * 60;

/** Which way a report is written, and how many midnights lie between each update and the one above it. */
function midnights(minutes: readonly number[]): {
  readonly newestFirst: boolean;
  readonly crossed: readonly number[];
} {
  const gaps = minutes.map((at, n) => at - (minutes[n - 1] ?? at));
  // A report goes on, so a great leap back means that it went past midnight.
  const forwards = gaps.filter((gap) => (gap > 0 ? gap <= halfDay : gap < -halfDay)).length;
  const backwards = gaps.filter((gap) => (gap < 0 ? gap >= -halfDay : gap > halfDay)).length;
  const newestFirst = backwards > forwards;
  return {
    newestFirst,
    crossed: gaps.map((gap) => {
      if (newestFirst) return gap > halfDay ? -1 : 0;
      return gap < -halfDay ? 1 : 0;
    }),
  };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
