import { folded } from '../../base/text.ts';

/** Hours, if any, minutes and seconds, with a fraction or not: `00:12`, `1:14:44.04`, `00:14:44,040`. */
const time = String.raw`(?:\d{1,2}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3})?`;

/** A time between brackets, which an author may have escaped, as source text of a pattern without groups. */
export const stampSource = String.raw`(?:\\?\[${time}\\?\]|\(${time}\))`;

/** A time without brackets, as source text of a pattern without groups. */
export const bareStampSource = time;

const beforeLabel = new RegExp(String.raw`^${stampSource}[ \t]*`);
const bareBeforeLabel = new RegExp(String.raw`^${time}[ \t]+(?=[*_])`);
const atStart = new RegExp(`^${stampSource}`);
const squares = new RegExp(String.raw`\[${time}\]`, 'g');

/** The time stamp in brackets that stands before a speaker's label, with the space behind it: `[00:12:31] `; else nothing. */
export function stampBefore(text: string): string {
  return beforeLabel.exec(text)?.[0] ?? '';
}

/** The time without brackets that stands before a label in bold or italics, with the space behind it: `00:12:31 `; else nothing. */
export function bareStampBefore(text: string): string {
  return bareBeforeLabel.exec(text)?.[0] ?? '';
}

/** The time stamp with which a speech begins, in square brackets or round ones; undefined when there is none. */
export function stampAtStart(speech: string): string | undefined {
  return atStart.exec(speech)?.[0];
}

/**
 * The time of a stamp from the beginning of the recording, as `00:14:44` or, when it has a fraction, `00:14:44.04`. Minutes
 * may go beyond 59 when there are no hours.
 */
export function stampTime(stamp: string): string {
  const [whole = '', fraction] = stamp.replace(/[^\d:.,]/g, '').split(/[.,]/);
  const seconds = whole.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return fraction === undefined ? clock : `${clock}.${fraction}`;
}

/** Plain text without its time stamps in square brackets, and without a round one at its start. */
export function withoutStamps(text: string): string {
  const start = stampAtStart(text) ?? '';
  const bare = text.includes('[')
    ? text.slice(start.length).replace(squares, ' ')
    : text.slice(start.length);
  return folded(bare);
}
