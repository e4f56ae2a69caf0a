import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

const story = (n: number, fields = '') =>
  [
    `articles/s${n}.md`,
    `---\nheadline: S${n}\ndate: 2024-01-${String(n).padStart(2, '0')}\n${fields}\n---\nText.`,
  ] as const;
const front = (...stories: readonly (readonly [string, string])[]) => {
  const { lead, beneath, secondary, latest, spoken, opinion, bands, edition } = viewAt(
    'front',
    '/',
    Object.fromEntries(stories),
  );
  return {
    lead: lead?.headline,
    secondary: secondary.map(({ headline }) => headline),
    latest: latest.map(({ headline }) => headline),
    beneath: beneath.map(({ headline }) => headline),
    opinion: opinion.map(({ card }) => card.headline),
    spoken: spoken && [spoken.quote, spoken.speaker.name, spoken.card.headline],
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
      beneath: [],
      opinion: [],
      spoken: undefined,
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
      latest: ['S16', 'S15', 'S14', 'S13', 'S12', 'S11', 'S10'],
    });
  });

  it('is empty, and no error, when nothing is published', () => {
    expect(front()).toMatchObject({ lead: undefined, latest: [], bands: [], edition: undefined });
  });

  it('keeps what somebody paid for out of the top, and puts it last in its band', () => {
    expect(
      front(
        story(1, 'section: World'),
        story(2, 'section: World\ntype: sponsored\nfeatured: yes'),
        story(3, 'section: World\nsponsor: {name: Acme}'),
        ...[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((n) => story(n)),
      ),
    ).toMatchObject({
      lead: 'S14',
      secondary: ['S13', 'S12', 'S11'],
      latest: ['S10', 'S9', 'S8', 'S7', 'S6', 'S5', 'S4'],
      bands: [['World', 'S1', 'S3', 'S2']],
    });
  });

  it('shows something even when all of it was paid for', () => {
    expect(front(story(1, 'type: sponsored'))).toMatchObject({ lead: 'S1' });
  });

  it('gives opinion a band of its own, and the top where nothing else is published', () => {
    const opinion = story(3, 'type: opinion');
    expect(front(story(1), story(2), opinion)).toMatchObject({
      lead: 'S2',
      secondary: ['S1'],
      opinion: ['S3'],
    });
    expect(front(opinion)).toMatchObject({ lead: 'S3', opinion: [] });
  });

  it('shows one part of a series at the top', () => {
    expect(
      front(story(1), story(2, 'series: tide\npart: 1'), story(3, 'series: tide\npart: 2')),
    ).toMatchObject({ lead: 'S3', secondary: ['S1'], latest: [] });
  });

  it('tells an interview by what is said in it', () => {
    const interview = [
      'interviews/i.md',
      '---\nheadline: On tides\ndate: 2024-01-01\n---\n## Interview with Ann Lee\n\n**Q:** Why?\n\n**Ann Lee:** Nobody asks the river for permission. We do.',
    ] as const;
    expect(front(interview, ...[2, 3, 4, 5, 6].map((n) => story(n)))).toMatchObject({
      spoken: ['Nobody asks the river for permission.', 'Ann Lee', 'On tides'],
      latest: ['S2'],
    });
  });

  it('shows no story twice', () => {
    const sections = fc.constantFrom('World', 'Arts', '');
    const types = fc.constantFrom('news', 'opinion', 'sponsored');
    fc.assert(
      fc.property(fc.array(fc.tuple(sections, fc.boolean(), types), { maxLength: 28 }), (drawn) => {
        const stories = drawn.map(([section, featured, type], n) =>
          story(
            n + 1,
            `${section ? `section: ${section}\n` : ''}featured: ${featured}\ntype: ${type}\nseries: s${n % 5}\nrelated: [s${(n % drawn.length) + 1}, s1, s2]`,
          ),
        );
        const { lead, beneath, secondary, latest, opinion, bands } = front(...stories);
        const shown = [
          lead ?? [],
          beneath,
          secondary,
          latest,
          opinion,
          bands.flatMap(([, ...cards]) => cards),
        ].flat();
        expect(new Set(shown).size).toBe(shown.length);
      }),
      { numRuns: 30 },
    );
  });
});
