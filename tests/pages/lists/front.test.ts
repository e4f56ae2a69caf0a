import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

const story = (n: number, fields = '') =>
  [
    `articles/s${n}.md`,
    `---\nheadline: S${n}\ndate: 2024-01-${String(n).padStart(2, '0')}\n${fields}\n---\nText.`,
  ] as const;
const front = (...stories: readonly (readonly [string, string])[]) => {
  const { lead, secondary, latest, bands, edition } = viewAt(
    'front',
    '/',
    Object.fromEntries(stories),
  );
  return {
    lead: lead?.headline,
    secondary: secondary.map(({ headline }) => headline),
    latest: latest.map(({ headline }) => headline),
    bands: bands.map(({ section, cards }) => [
      section.name,
      ...cards.map(({ headline }) => headline),
    ]),
    edition,
  };
};

describe('frontPage()', () => {
  it('shows the newest story first, then three, then the latest', () => {
    expect(front(...[1, 2, 3, 4, 5, 6].map((n) => story(n)))).toEqual({
      lead: 'S6',
      secondary: ['S5', 'S4', 'S3'],
      latest: ['S2', 'S1'],
      bands: [],
      edition: { datetime: '2024-01-06', text: '6 January 2024' },
    });
  });

  it('puts featured stories on top, and lighter before heavier', () => {
    expect(
      front(
        story(1, 'featured: yes'),
        story(2),
        story(3, 'weight: 1'),
        story(4),
        story(5, 'weight: -1'),
      ),
    ).toMatchObject({ lead: 'S1', secondary: ['S5', 'S4', 'S2'], latest: ['S3'] });
  });

  it('gives each section a band of what stands nowhere else', () => {
    const stories = Array.from({ length: 20 }, (_, n) =>
      story(n + 1, n < 8 ? 'section: World' : ''),
    );
    expect(front(...stories)).toMatchObject({
      lead: 'S20',
      bands: [['World', 'S8', 'S7', 'S6', 'S5']],
    });
  });

  it('is empty, and no error, when nothing is published', () => {
    expect(front()).toMatchObject({ lead: undefined, latest: [], bands: [], edition: undefined });
  });

  it('shows no story twice', () => {
    const sections = fc.constantFrom('World', 'Arts', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(sections, fc.boolean()), { maxLength: 28 }), (drawn) => {
        const stories = drawn.map(([section, featured], n) =>
          story(n + 1, `${section ? `section: ${section}\n` : ''}featured: ${featured}`),
        );
        const { lead, secondary, latest, bands } = front(...stories);
        const shown = [
          lead ?? [],
          secondary,
          latest,
          bands.flatMap(([, ...cards]) => cards),
        ].flat();
        expect(new Set(shown).size).toBe(shown.length);
      }),
      { numRuns: 30 },
    );
  });
});
