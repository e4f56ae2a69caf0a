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
    return {
      kind: 'moment',
      moment: { at: print(date.toZonedDateTime(timeZone)), precision: 'day' },
    };
  }
  return withTime(date, time, timeZone);
}

function withTime(date: Temporal.PlainDate, text: string, timeZone: string): ReadMoment {
  const [, hour, minute, second = '0', utc, sign, offsetHours = '', offsetMinutes = '0'] =
    timePattern.exec(text) ?? [];
  if (hour === undefined) return wrong(reasonAgainstTime(text));
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return wrong(`there is no time “${text}”`);
  const local = date.toPlainDateTime({
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  });
  if (utc === undefined && sign === undefined) {
    const at = print(local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }));
    return { kind: 'moment', moment: { at, precision: 'minute', zoneAssumed: true } };
  }
  if (Number(offsetHours) > 14 || Number(offsetMinutes) > 59)
    return wrong(`there is no offset “${text}”`);
  const offset = utc
    ? '+00:00'
    : `${sign}${offsetHours.padStart(2, '0')}:${offsetMinutes.padStart(2, '0')}`;
  return {
    kind: 'moment',
    moment: { at: print(local.toZonedDateTime(offset)), precision: 'minute' },
  };
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

function calendarDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function wrong(reason: string): ReadMoment {
  return { kind: 'wrong', reason };
}

function print(moment: Temporal.ZonedDateTime): DateTime {
  return moment.toString({ timeZoneName: 'never', smallestUnit: 'second' }) as DateTime;
}

const instants = new WeakMap<Moment, number>();

/** The moment in milliseconds since 1970. */
export function instantOf(moment: Moment): number {
  const known = instants.get(moment);
  if (known !== undefined) return known;
  const instant = Temporal.Instant.from(moment.at).epochMilliseconds;
  // Lists are sorted by these many times over, and reading a text as a moment is dear.
  instants.set(moment, instant);
  return instant;
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
  const date =
    moment.precision === 'day'
      ? moment.at
      : Temporal.Instant.from(moment.at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return { year: date.slice(0, 4), month: date.slice(5, 7), day: date.slice(8, 10) };
}

/** A moment for readers, in a language and a time zone: a date, with the time when one was given. */
export function showDate(moment: Moment, lang: string, timeZone: string): string {
  return formatter(lang, timeZone, moment.precision).format(instantOf(moment));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and cheap to keep. */
function formatter(
  lang: string,
  timeZone: string,
  precision: Moment['precision'],
): Intl.DateTimeFormat {
  const key = `${lang} ${timeZone} ${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone,
    ...(precision === 'minute' ? { timeStyle: 'short' as const } : {}),
  });
  formatters.set(key, made);
  return made;
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
