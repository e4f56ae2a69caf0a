import { describe, expect, it } from 'vitest';
import { codes, siteOf, storyOf } from '../../support/site.ts';

describe('makeStory()', () => {
  it('says once what had to be guessed', () => {
    const { diagnostics } = siteOf({ 'articles/a.md': 'A first line\n\nText.' });
    expect(codes(diagnostics)).toEqual([
      'headline-guessed articles/a.md:1',
      'date-missing articles/a.md:1',
    ]);
    expect(siteOf({ 'articles/2024-05-01-a.md': '# A\n\nText.' }).diagnostics).toEqual([]);
  });

  it('knows a later change only when it is later', () => {
    const updated = (date: string) =>
      storyOf(`---\nheadline: A\ndate: 2024-05-01T10:00Z\nupdated: ${date}\n---\nText.`).updated
        ?.at;
    expect(updated('2024-05-01T10:01Z')).toBe('2024-05-01T10:01:00+00:00');
    expect(updated('2024-05-01T12:00+02:00')).toBeUndefined();
    expect(updated('2024-04-30')).toBeUndefined();
  });
});
