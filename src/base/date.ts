import { Temporal } from 'temporal-polyfill';
import type { Brand } from './brand.ts';

/** A moment as RFC 3339 with the offset that was meant, in whole seconds: `2024-11-11T09:30:00+02:00`. */
export type DateTime = Brand<string, 'DateTime'>;

/** A moment as an editor gave it; `day` when only a date was given, meaning the start of that day in the publication's zone. */
export interface Moment {
  readonly at: DateTime;
  readonly precision: 'day' | 'minute';
  /** Was the time given without offset, so that the publication's zone was taken? */
  readonly zoneAssumed?: true;
}

/** A date that somebody wrote, understood; or why it cannot be, as a clause. */
export type ReadMoment =
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'wrong'; readonly reason: string };

const datePattern = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]| +)(\S.*))?$/;
const timePattern =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(?:([Zz])|([+-])(\d{1,2})(?::?(\d{2}))?)?$/;

/**
 * A date or a date and time in ISO 8601 form, taken for what it says: nothing rolls over, no century is guessed, and what
 * has no offset belongs to `timeZone` (an IANA name). One-digit months and days, a space for `T`, and offsets such as
 * `-4` or `+0100` are understood.
 */
export function readMoment(text: string, timeZone: string): ReadMoment {
  const [, year, month, day, time] = datePattern.exec(text.trim()) ?? [];
  if (year === undefined) return wrong(reasonAgainstDate(text.trim()));
  if (Number(year) < 1000) return wrong(`the year ${year} is too early`);
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (date === undefined) return wrong(`there is no day ${year}-${month}-${day}`);
  if (time === undefined) {
    return { kind: 'moment', moment: { at: inZone(date, '00:00:00', timeZone), precision: 'day' } };
  }
  return withTime(date, time, timeZone);
}

/** `date`: `2024-11-11`. */
function withTime(date: string, text: string, timeZone: string): ReadMoment {
  const [, hour, minute = '', second = '00', utc, sign, offsetHours = '', offsetMinutes = '00'] =
    timePattern.exec(text) ?? [];
  if (hour === undefined) return wrong(reasonAgainstTime(text));
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return wrong(`there is no time “${text}”`);
  const time = `${hour.padStart(2, '0')}:${minute}:${second}`;
  if (utc === undefined && sign === undefined) {
    const at = inZone(date, time, timeZone);
    return { kind: 'moment', moment: { at, precision: 'minute', zoneAssumed: true } };
  }
  if (Number(offsetHours) > 14 || Number(offsetMinutes) > 59)
    return wrong(`there is no offset “${text}”`);
  const zero = utc !== undefined || Number(offsetHours) + Number(offsetMinutes) === 0;
  const offset = zero ? '+00:00' : `${sign}${offsetHours.padStart(2, '0')}:${offsetMinutes}`;
  return {
    kind: 'moment',
    moment: { at: `${date}T${time}${offset}` as DateTime, precision: 'minute' },
  };
}

/** A day and a time on the clocks of a zone, which alone tells its offset at that time. */
function inZone(date: string, time: string, timeZone: string): DateTime {
  if (timeZone === 'UTC') return `${date}T${time}+00:00` as DateTime;
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  const moment = local.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return moment.toString({ timeZoneName: 'never', smallestUnit: 'second' }) as DateTime;
}

function reasonAgainstDate(text: string): string {
  if (/^\d{8}(?:T|$)/.test(text)) return 'year, month and day stand together without hyphens';
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/.test(text))
    return 'which number is the day and which the month cannot be known';
  return 'it is not written as year, month and day with hyphens';
}

/** Twelve hours and names of zones are common, and have one right spelling each. */
function reasonAgainstTime(text: string): string {
  const [, hours = '', minutes = '00', half] =
    /^(\d{1,2})(?::(\d{2}))?(?::\d{2})? ?([ap])\.?m\.?$/i.exec(text) ?? [];
  if (half !== undefined) {
    const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return `hours are counted from 0 to 23, so “${text}” is “${String(hour).padStart(2, '0')}:${minutes}”`;
  }
  if (/^\d{1,2}:\d{2}.*[\p{L}\]]$/u.test(text))
    return `“${text}” names its time zone, where the hours from UTC belong`;
  return `“${text}” is no time of day`;
}

/** `2024-11-11`; undefined when there is no such day. */
function calendarDate(year: number, month: number, day: number): string | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
  if (day < 1 || day > days) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function wrong(reason: string): ReadMoment {
  return { kind: 'wrong', reason };
}

/** The moment in milliseconds since 1970. */
export function instantOf({ at }: Moment): number {
  const year = digits(at, 0) * 100 + digits(at, 2);
  const offset = (digits(at, 20) * 60 + digits(at, 23)) * (at[19] === '-' ? -1 : 1);
  const hours = daysSince1970(year, digits(at, 5), digits(at, 8)) * 24 + digits(at, 11);
  return ((hours * 60 + digits(at, 14) - offset) * 60 + digits(at, 17)) * 1000;
}

/** The number that two digits write: everything in a `DateTime` has its fixed place. */
function digits(at: DateTime, from: number): number {
  return at.charCodeAt(from) * 10 + at.charCodeAt(from + 1) - 11 * 48;
}

/** In the Gregorian calendar: the year begins in March, so that the leap day is its last. */
function daysSince1970(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day - 719_469;
}

/** Order in time. */
export function compareMoments(a: Moment, b: Moment): number {
  return instantOf(a) - instantOf(b);
}

/** Year, month and day of a moment in a time zone, as they stand in addresses: `2024`, `06`, `01`. */
export function yearMonthDay(
  moment: Moment,
  timeZone: string,
): { year: string; month: string; day: string } {
  const isLocal =
    moment.precision === 'day' || (timeZone === 'UTC' && moment.at.endsWith('+00:00'));
  const date = isLocal
    ? moment.at
    : Temporal.Instant.from(moment.at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return { year: date.slice(0, 4), month: date.slice(5, 7), day: date.slice(8, 10) };
}

/** The calendar day so many days after another, both written `2024-11-11`; undefined when there is no such day. */
export function dayAfter(day: string, days: number): string | undefined {
  try {
    return Temporal.PlainDate.from(day).add({ days }).toString();
  } catch {
    return undefined;
  }
}

/** Does this machine know a time zone of that name? */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

/** A moment in milliseconds since 1970, in UTC and whole seconds: `2024-05-01T09:30:00Z`. */
export function utcText(instant: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString({ smallestUnit: 'second' });
}
