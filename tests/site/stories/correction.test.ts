import { describe, expect, it } from 'vitest';
import { codes, siteOf, storyOf } from '../../support/site.ts';

const story = (fields: string) =>
  storyOf(`---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\nText.`);
const correction = (kind: string, date = '2024-05-02', more = '') =>
  `{date: ${date}, kind: ${kind}, text: About ${kind}${more}}`;

describe('makeCorrections()', () => {
  it('numbers corrections from the oldest, and puts each where its kind demands', () => {
    const { corrections } = story(
      `corrections: [${[
        correction('clarification', '2024-05-04'),
        correction('correction', '2024-05-03'),
        correction('update', '2024-05-05'),
        correction('editors-note', '2024-05-06'),
        correction('correction', '2024-05-07', ', placement: bottom'),
      ].join(', ')}]`,
    );
    expect(corrections.map(({ id, kind, placement }) => [id, kind, placement])).toEqual([
      ['correction-1', 'correction', 'top'],
      ['correction-2', 'clarification', 'bottom'],
      ['correction-3', 'update', 'bottom'],
      ['correction-4', 'editors-note', 'top'],
      ['correction-5', 'correction', 'bottom'],
    ]);
  });

  it('gives a canceled story a retraction, and warns when its author gives no reason', () => {
    expect(story(`pubStatus: canceled\ncorrections: [${correction('retraction')}]`)).toMatchObject({
      canceled: true,
      corrections: [{ kind: 'retraction', text: 'About retraction' }],
    });
    const { retracted, diagnostics } = siteOf({
      'articles/a.md': '---\nheadline: A\ndate: 2024-05-01\npubStatus: canceled\n---\nText.',
    });
    expect(retracted[0]?.corrections).toMatchObject([
      { kind: 'retraction', text: '', date: { at: '2024-05-01T00:00:00+00:00' } },
    ]);
    expect(codes(diagnostics)).toEqual(['retraction-missing articles/a.md:4']);
  });
});

describe('lastChange()', () => {
  it('is the newest of update and corrections, if it is later than the publication', () => {
    const at = (fields: string) => story(fields).updated?.at.slice(0, 10);
    expect(at('updated: 2024-05-03')).toBe('2024-05-03');
    expect(
      at(`updated: 2024-05-03\ncorrections: [${correction('correction', '2024-05-04')}]`),
    ).toBe('2024-05-04');
    expect(at(`corrections: [${correction('update', '2024-04-30')}]`)).toBeUndefined();
  });

  it('is the newest update of a live report', () => {
    const text =
      '---\nheadline: A\ntype: live\ndate: 2024-05-01\n---\n## 14:05 B\n\nC.\n\n## 13:05 D\n\nE.';
    expect(storyOf(text).updated?.at).toBe('2024-05-01T14:05:00+00:00');
  });
});
