import { type DateTime, instantOf } from '../../base/date.ts';

const days = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A moment as RSS wants it (RFC 822, with four digits of the year), its offset kept: `Mon, 11 Nov 2024 09:30:00 +0200`. */
export function rfc822(at: DateTime): string {
  const [year, month, day] = [at.slice(0, 4), months[Number(at.slice(5, 7)) - 1], at.slice(8, 10)];
  const offset = at.slice(19).replace(':', '');
  return `${weekday(at)}, ${day} ${month} ${year} ${at.slice(11, 19)} ${offset}`;
}

/** 1 January 1970 was a Thursday. */
function weekday(at: DateTime): string | undefined {
  const day = Math.floor(instant(`${at.slice(0, 10)}T00:00:00+00:00` as DateTime) / 86_400_000);
  return days[((day % 7) + 7) % 7];
}

/** The later of two moments. */
export function later(a: DateTime, b: DateTime): DateTime {
  return instant(b) > instant(a) ? b : a;
}

function instant(at: DateTime): number {
  return instantOf({ at, precision: 'minute' });
}
