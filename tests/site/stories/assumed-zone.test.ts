import { describe, expect, it } from 'vitest';
import { codes, siteOf } from '../../support/site.ts';

const zones = (dates: readonly string[], settings = '') =>
  codes(
    siteOf({
      'publication.yml': settings,
      ...Object.fromEntries(
        dates.map((date, n) => [
          `articles/a${n}.md`,
          `---\nheadline: A${n}\ndate: ${date}\n---\nText.`,
        ]),
      ),
    }).diagnostics,
  );

describe('reportAssumedZone()', () => {
  it('says once that times without offset were taken for UTC', () => {
    expect(zones(['2024-05-01', '2024-05-01T10:00', '2024-05-02 11:00'])).toEqual([
      'timezone-assumed articles/a1.md:1',
    ]);
  });

  it('says nothing of days, of times with offset, or when the publication has a time zone', () => {
    expect(zones(['2024-05-01', '2024-05-01T10:00Z'])).toEqual([]);
    expect(zones(['2024-05-01T10:00'], 'timezone: Europe/Paris')).toEqual([]);
  });
});
