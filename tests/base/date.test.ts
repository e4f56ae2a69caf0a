import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareMoments,
  type DateTime,
  dayAfter,
  instantOf,
  isTimeZone,
  readMoment,
  yearMonthDay,
} from '../../src/base/date.ts';

const at = (text: string, timeZone = 'Europe/Paris') => {
  const read = readMoment(text, timeZone);
  return read.kind === 'moment' ? read.moment.at : `wrong: ${read.reason}`;
};

describe('readMoment()', () => {
  it.each([
    ['2024-11-11', '2024-11-11T00:00:00+01:00'],
    ['2024-1-5', '2024-01-05T00:00:00+01:00'],
    ['2024-07-01', '2024-07-01T00:00:00+02:00'],
    ['2024-11-11T09:30', '2024-11-11T09:30:00+01:00'],
    ['2024-11-11 09:30', '2024-11-11T09:30:00+01:00'],
    ['2024-11-11 9:30', '2024-11-11T09:30:00+01:00'],
    ['2024-11-11T09:30:15.123456Z', '2024-11-11T09:30:15+00:00'],
    ['2024-11-11t09:30:15z', '2024-11-11T09:30:15+00:00'],
    ['2024-01-05 10:00:00 +0100', '2024-01-05T10:00:00+01:00'],
    ['2024-01-05T10:00:00.5+05:30', '2024-01-05T10:00:00+05:30'],
    ['2024-01-05T10:00-4', '2024-01-05T10:00:00-04:00'],
    ['  2024-01-05  ', '2024-01-05T00:00:00+01:00'],
    ['2024-02-29', '2024-02-29T00:00:00+01:00'],
  ])('takes “%s” for what it says', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it.each([
    ['2024-02-30', 'there is no day 2024-02-30'],
    ['2023-02-29', 'there is no day 2023-02-29'],
    ['2024-13-01', 'there is no day 2024-13-01'],
    ['2024-00-10', 'there is no day 2024-00-10'],
    ['0024-01-01', 'the year 0024 is too early'],
    ['24-01-01', 'which number is the day and which the month cannot be known'],
    ['05.01.2024', 'which number is the day and which the month cannot be known'],
    ['01/02/2024', 'which number is the day and which the month cannot be known'],
    ['20240101', 'year, month and day stand together without hyphens'],
    ['20240101T100000Z', 'year, month and day stand together without hyphens'],
    ['Jul 08 2022', 'it is not written as year, month and day with hyphens'],
    ['10000-01-01', 'it is not written as year, month and day with hyphens'],
    ['2024', 'it is not written as year, month and day with hyphens'],
    ['', 'it is not written as year, month and day with hyphens'],
    ['2024-01-01T', 'it is not written as year, month and day with hyphens'],
    ['2024-01-01T24:00', 'there is no time “24:00”'],
    ['2024-01-01T25:00Z', 'there is no time “25:00Z”'],
    ['2024-01-01 10:61', 'there is no time “10:61”'],
    ['2024-01-01 10', '“10” is no time of day'],
    ['2024-01-01 10:00+15', 'there is no offset “10:00+15”'],
    ['2024-01-01 10:30 PM', 'hours are counted from 0 to 23, so “10:30 PM” is “22:30”'],
    ['2024-01-01 12:05 a.m.', 'hours are counted from 0 to 23, so “12:05 a.m.” is “00:05”'],
    ['2024-01-01 7pm', 'hours are counted from 0 to 23, so “7pm” is “19:00”'],
    ['2024-01-01 10:30 CET', '“10:30 CET” names its time zone, where the hours from UTC belong'],
    [
      '2024-01-01T10:30[Europe/Paris]',
      '“10:30[Europe/Paris]” names its time zone, where the hours from UTC belong',
    ],
  ])('refuses “%s” and says why', (text, reason) => {
    expect(readMoment(text, 'Europe/Paris')).toEqual({ kind: 'wrong', reason });
  });

  it('takes an hour that summer time leaves out for the hour after it, and a doubled one for the first', () => {
    expect(at('2024-03-31 02:30')).toBe('2024-03-31T03:30:00+02:00');
    expect(at('2024-10-27 02:30')).toBe('2024-10-27T02:30:00+02:00');
  });

  it('begins a day at its first moment where midnight is left out', () => {
    expect(at('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T01:00:00-02:00');
  });

  it('remembers whether a time was given, and whether its zone was taken from the publication', () => {
    const moment = (text: string) => {
      const read = readMoment(text, 'UTC');
      return read.kind === 'moment' ? read.moment : undefined;
    };
    expect(moment('2024-11-11')).toEqual({ at: '2024-11-11T00:00:00+00:00', precision: 'day' });
    expect(moment('2024-11-11 10:00')).toMatchObject({ precision: 'minute', zoneAssumed: true });
    expect(moment('2024-11-11 10:00Z')).not.toHaveProperty('zoneAssumed');
  });

  it('keeps the day that was typed, in every zone', () => {
    const zones = [
      'UTC',
      'Pacific/Kiritimati',
      'Pacific/Niue',
      'Asia/Kathmandu',
      'America/New_York',
    ];
    const days = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (date, zone) => {
        const day = date.toISOString().slice(0, 10);
        expect(at(day, zone).slice(0, 10)).toBe(day);
      }),
    );
  });

  it('does not depend on where the machine stands', () => {
    const before = process.env['TZ'];
    for (const zone of ['UTC', 'America/New_York', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone;
      expect(at('2024-03-10 02:30')).toBe('2024-03-10T02:30:00+01:00');
      expect(at('2024-11-11', 'Asia/Tokyo')).toBe('2024-11-11T00:00:00+09:00');
    }
    process.env['TZ'] = before;
  });

  it('never throws and never hangs, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['moment', 'wrong']).toContain(readMoment(text, 'UTC').kind);
      }),
    );
    expect(readMoment(`2024-01-01${' '.repeat(100_000)}x`, 'UTC').kind).toBe('wrong');
  });
});

const minute = (text: string) => ({ at: text as DateTime, precision: 'minute' as const });

describe('instantOf() and compareMoments()', () => {
  it('compare moments across offsets', () => {
    const paris = minute('2024-11-11T10:00:00+01:00');
    const utc = minute('2024-11-11T09:00:00+00:00');
    expect(instantOf(paris)).toBe(1_731_315_600_000);
    expect(compareMoments(paris, utc)).toBe(0);
    expect(compareMoments(paris, minute('2024-11-11T09:59:00+00:00'))).toBeLessThan(0);
  });
});

describe('yearMonthDay()', () => {
  it('counts a moment to the day it has in the zone, and a mere day to itself', () => {
    const late = minute('2024-12-31T23:30:00+00:00');
    expect(yearMonthDay(late, 'Europe/Paris')).toEqual({ year: '2025', month: '01', day: '01' });
    const day = { at: '2024-12-31T00:00:00+01:00' as DateTime, precision: 'day' as const };
    expect(yearMonthDay(day, 'UTC')).toEqual({ year: '2024', month: '12', day: '31' });
  });
});

describe('dayAfter()', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-01-01', 0, '2024-01-01'],
    ['2024-02-30', 0, undefined],
  ])('of %s and %i is %s', (day, days, expected) => {
    expect(dayAfter(day, days)).toBe(expected);
  });
});

describe('isTimeZone()', () => {
  it.each([
    ['Europe/Paris', true],
    ['UTC', true],
    ['+01:00', false],
    ['Mars/Olympus', false],
    ['', false],
  ])('says of “%s”: %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });
});

it('Every day and time with an offset is the instant that it is to others', () => {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const parts = fc.tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: -14, max: 14 }),
  );
  fc.assert(
    fc.property(parts, ([year, month, day, hour, offset]) => {
      const sign = offset < 0 ? '-' : '+';
      const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
      const text = `${date}T${twoDigits(hour)}:15:30${sign}${twoDigits(Math.abs(offset))}:30`;
      const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
      const read = readMoment(text, 'UTC');
      expect(read.kind).toBe(exists ? 'moment' : 'wrong');
      if (read.kind === 'moment') expect(instantOf(read.moment)).toBe(Date.parse(text));
    }),
    { numRuns: 1000 },
  );
});
