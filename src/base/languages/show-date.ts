import { type DateTime, instantOf, type Moment } from '../date.ts';
import { fill } from './fill.ts';
import type { DateForms, Language } from './language.ts';
import { inDigits } from './show-number.ts';

/**
 * A moment for readers, in a language and a time zone: a date, with the time when one was given. The patterns are our own, so that every
 * machine prints the same; British English steps in for a language that neither we nor the machine know, because the engine would
 * take the machine's own.
 */
export function showDate(moment: Moment, language: Language, timeZone: string): string {
  const { dates, tag, numbers } = language;
  if (dates === undefined)
    return engineFormat(tag, timeZone, moment.precision).format(instantOf(moment));
  const clock = clockAt(moment, timeZone);
  const day = dayText(clock, dates);
  const text =
    moment.precision === 'day' ? day : fill(dates.moment, { day, time: timeText(clock, dates) });
  return inDigits(text, numbers?.digits);
}

/**
 * A month of the calendar that addresses follow, for readers, with its year or without: `November 2025`. `month` counts from 1.
 */
export function showMonth(month: number, language: Language, year?: number): string {
  const { dates, tag, numbers } = language;
  if (dates === undefined) return engineMonth(month, tag, year);
  const name = (dates.monthsAlone ?? dates.months)[month - 1] ?? '';
  const text =
    year === undefined
      ? name
      : fill(dates.month, { month: name, m: String(month), y: String(year) });
  return inDigits(text, numbers?.digits);
}

/** What the clocks of a zone show. */
interface Clock {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

function dayText({ year, month, day }: Clock, dates: DateForms): string {
  const d = String(Number(day));
  return fill(dates.day, {
    d: d === '1' ? (dates.first ?? d) : d,
    dd: day,
    m: String(Number(month)),
    month: dates.months[Number(month) - 1] ?? '',
    y: String(Number(year)),
  });
}

function timeText({ hour, minute }: Clock, { time, halves }: DateForms): string {
  const h = Number(hour);
  return fill(time, {
    h: String(h),
    hh: hour,
    h12: String(h % 12 || 12),
    mm: minute,
    half: halves?.[h < 12 ? 0 : 1] ?? '',
  });
}

function clockAt(moment: Moment, timeZone: string): Clock {
  const { at } = moment;
  // In a `DateTime` everything has its fixed place.
  const local =
    timeZone === 'UTC' && at.endsWith('+00:00') ? at : zoned(instantOf(moment), timeZone);
  return {
    year: local.slice(0, 4),
    month: local.slice(5, 7),
    day: local.slice(8, 10),
    hour: local.slice(11, 13),
    minute: local.slice(14, 16),
  };
}

/** `2024-11-11T09:30` in a zone, by the engine, which alone knows the zones; its parts, unlike its patterns, are the same everywhere. */
function zoned(instant: number, timeZone: string): string {
  const parts = new Map(
    zoneFormat(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and cheap to keep. */
function kept(key: string, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat {
  const known = formats.get(key) ?? make();
  formats.set(key, known);
  return known;
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  return kept(`zone ${timeZone}`, () => {
    const twoDigits = '2-digit';
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: twoDigits,
      day: twoDigits,
      hour: twoDigits,
      minute: twoDigits,
    });
  });
}

function engineFormat(
  tag: string,
  timeZone: string,
  precision: Moment['precision'],
): Intl.DateTimeFormat {
  return kept(
    `${tag} ${timeZone} ${precision}`,
    () =>
      new Intl.DateTimeFormat([tag, 'en-GB'], {
        dateStyle: 'long',
        timeZone,
        ...(precision === 'minute' ? { timeStyle: 'short' as const } : {}),
      }),
  );
}

function engineMonth(month: number, tag: string, year: number | undefined): string {
  const format = kept(
    `${tag} month${year === undefined ? '' : ' year'}`,
    () =>
      new Intl.DateTimeFormat([tag, 'en-GB'], {
        month: 'long',
        ...(year === undefined ? {} : { year: 'numeric' as const }),
        calendar: 'gregory',
        timeZone: 'UTC',
      }),
  );
  const middle = `${String(year ?? 2000).padStart(4, '0')}-${String(month).padStart(2, '0')}-15T12:00:00+00:00`;
  return format.format(instantOf({ at: middle as DateTime, precision: 'day' }));
}
