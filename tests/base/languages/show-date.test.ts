import { describe, expect, it } from 'vitest';
import type { DateTime, Moment } from '../../../src/base/date.ts';
import { loadLanguage } from '../../../src/base/languages/load-language.ts';
import { showDate, showMonth } from '../../../src/base/languages/show-date.ts';

const moment: Moment = { at: '2024-11-01T08:05:00+00:00' as DateTime, precision: 'minute' };
const evening: Moment = { at: '2024-03-05T20:30:00+00:00' as DateTime, precision: 'minute' };

describe('showDate()', () => {
  it.each([
    ['en', '1 November 2024 at 09:05', '5 March 2024 at 21:30'],
    ['en-GB', '1 November 2024 at 09:05', '5 March 2024 at 21:30'],
    ['en-US', 'November 1, 2024 at 9:05 a.m.', 'March 5, 2024 at 9:30 p.m.'],
    ['fr', '1er novembre 2024 à 09h05', '5 mars 2024 à 21h30'],
    ['fr-CA', '1er novembre 2024 à 9\u00a0h\u00a005', '5 mars 2024 à 21\u00a0h\u00a030'],
    ['de', '1. November 2024, 9:05\u00a0Uhr', '5. März 2024, 21:30\u00a0Uhr'],
    ['es', '1 de noviembre de 2024, 9:05', '5 de marzo de 2024, 21:30'],
    ['uk', '1 листопада 2024, 09:05', '5 березня 2024, 21:30'],
    ['ar', '1 نوفمبر 2024، 09:05', '5 مارس 2024، 21:30'],
    ['ar-LB', '1 تشرين الثاني 2024، 09:05', '5 آذار 2024، 21:30'],
    ['ar-EG-u-nu-arab', '١ نوفمبر ٢٠٢٤، ٠٩:٠٥', '٥ مارس ٢٠٢٤، ٢١:٣٠'],
    ['zh', '2024年11月1日 09:05', '2024年3月5日 21:30'],
  ])('prints a moment in %s as its press does', async (tag, morning, night) => {
    const language = await loadLanguage(tag);
    expect(showDate(moment, language, 'Europe/Paris')).toBe(morning);
    expect(showDate(evening, language, 'Europe/Paris')).toBe(night);
  });

  it('prints a day as a day, by the clocks of the zone', async () => {
    const day = { ...moment, precision: 'day' } as const;
    expect(showDate(day, await loadLanguage('de'), 'UTC')).toBe('1. November 2024');
    expect(showDate(day, await loadLanguage('de'), 'Pacific/Honolulu')).toBe('31. Oktober 2024');
    expect(showDate(day, await loadLanguage('de-AT'), 'UTC')).toBe('1. November 2024');
    const old = { at: '1066-01-14T00:00:00+00:00' as DateTime, precision: 'day' } as const;
    expect(showDate(old, await loadLanguage('de-AT'), 'UTC')).toBe('14. Jänner 1066');
  });

  it('tells midnight and noon from each other where hours are counted to twelve', async () => {
    const american = await loadLanguage('en-US');
    const at = (time: string) =>
      showDate({ ...moment, at: `2024-11-01T${time}:00+00:00` as DateTime }, american, 'UTC');
    expect(at('00:10')).toBe('November 1, 2024 at 12:10 a.m.');
    expect(at('12:10')).toBe('November 1, 2024 at 12:10 p.m.');
  });

  it('leaves to the engine what it knows and we do not', async () => {
    const italian = await loadLanguage('it');
    expect(showDate({ ...moment, precision: 'day' }, italian, 'UTC')).toBe('1 novembre 2024');
  });

  it.each(['qaa', 'tlh', 'zxx-Latn', 'zxx-x-own'])(
    'prints English for the language “%s”, which no machine knows',
    async (tag) => {
      const language = await loadLanguage(tag);
      expect(showDate(moment, language, 'Europe/Paris')).toBe('1 November 2024 at 09:05');
    },
  );
});

describe('showMonth()', () => {
  it.each([
    ['en', undefined, 'November'],
    ['en', 2025, 'November 2025'],
    ['de', 2025, 'November 2025'],
    ['es', 2025, 'noviembre de 2025'],
    ['fr', undefined, 'novembre'],
    ['uk', undefined, 'листопад'],
    ['uk', 2025, 'листопад 2025'],
    ['ar', undefined, 'نوفمبر'],
    ['ar-u-nu-arab', 2025, 'نوفمبر ٢٠٢٥'],
    ['zh', undefined, '11月'],
    ['zh', 2025, '2025年11月'],
    ['th', 2025, 'พฤศจิกายน 2025'],
    ['xx', 1921, 'November 1921'],
  ])('in %s, year %s: %s', async (tag, year, text) => {
    expect(showMonth(11, await loadLanguage(tag), year)).toBe(text);
  });
});
