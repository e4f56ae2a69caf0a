import { describe, expect, it } from 'vitest';
import { clock, corpus, storyAt } from '../../bench/corpus.ts';
import { storyFile } from '../../bench/story-file.ts';
import { authors, sections, tags } from '../../bench/vocabulary.ts';

const stories = [...corpus(2000)];

const share = (holds: (story: (typeof stories)[number]) => boolean): number =>
  stories.filter(holds).length / stories.length;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** How often each of the values occurs, most frequent first. */
function counts(values: readonly string[]): readonly number[] {
  const seen = new Map<string, number>();
  for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
  return [...seen.values()].sort((a, b) => b - a);
}

describe('corpus()', () => {
  it('gives the same stories each time, and to a large corpus those of a small one', () => {
    expect([...corpus(20)]).toEqual(stories.slice(0, 20));
    expect(storyAt(1234)).toEqual(stories[1234]);
  });

  it('gives every story an address of its own', () => {
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
    for (const { id } of stories) expect(id).toMatch(/^20\d\d\/[01]\d\/[a-z\d][a-z\d-]*[a-z\d]$/);
  });

  it('has files of 5.8 KB in the mean, none of them tiny or huge', () => {
    const sizes = stories.map((story) => Buffer.byteLength(storyFile(story)));
    expect(mean(sizes)).toBeGreaterThan(5600);
    expect(mean(sizes)).toBeLessThan(6000);
    expect(Math.min(...sizes)).toBeGreaterThan(2500);
    expect(Math.max(...sizes)).toBeLessThan(11_000);
  });

  it('has 15 % interviews, whose speakers stand in bold before what they say', () => {
    expect(share(({ isInterview }) => isInterview)).toBeCloseTo(0.15, 1);
    for (const { isInterview, body } of stories) {
      const turns = body.match(/^\*\*[^*]+:\*\* /gm) ?? [];
      expect(turns.length >= 4).toBe(isInterview);
      expect(body.includes('**Editor:** ')).toBe(isInterview);
    }
  });

  it('ends half of its stories in a line of hashtags', () => {
    expect(share(({ hasHashtags }) => hasHashtags)).toBeCloseTo(0.5, 1);
    for (const { hasHashtags, body } of stories)
      expect(/\n\n#[^\s#]+(?: #[^\s#]+)*\n$/.test(body)).toBe(hasHashtags);
  });

  it('spans five years, and nothing is newer than the clock of the builds', () => {
    const dates = stories.map(({ date }) => Date.parse(date)).sort((a, b) => a - b);
    const [first = 0, last = 0] = [dates[0], dates.at(-1)];
    const year = 365.25 * 24 * 60 * 60 * 1000;
    expect((last - first) / year).toBeGreaterThan(4.9);
    expect((last - first) / year).toBeLessThan(5);
    expect(last).toBeLessThan(Date.parse(clock));
    expect(share(({ updated, date }) => updated !== undefined && updated < date)).toBe(0);
  });

  it('has eight sections, the first of them the largest, and forty authors', () => {
    const bySection = counts(stories.map(({ section }) => section));
    expect(sections).toHaveLength(8);
    expect(bySection).toHaveLength(8);
    expect(share(({ section }) => section === sections[0])).toBeCloseTo(0.2, 1);
    expect(new Set(authors).size).toBe(40);
    expect(new Set(stories.flatMap((story) => story.authors))).toEqual(new Set(authors));
    expect(share((story) => story.authors.length > 1)).toBeCloseTo(0.3, 1);
  });

  it('has 300 tags that are used as words are: few often, most seldom', () => {
    expect(new Set(tags).size).toBe(300);
    const byTag = counts(stories.flatMap((story) => story.tags));
    const uses = byTag.reduce((sum, count) => sum + count, 0);
    expect(byTag.length).toBeGreaterThan(285);
    expect(uses / stories.length).toBeCloseTo(3.5, 0);
    const [first = 0, , , , , , , , , tenth = 0] = byTag;
    expect(first / tenth).toBeGreaterThan(4);
    expect(first / tenth).toBeLessThan(12);
    for (const story of stories) expect(new Set(story.tags).size).toBe(story.tags.length);
  });

  it('has every kind of block, pictures and updates in about the usual shares', () => {
    for (const block of ['\n## ', '\n### ', '\n> ', '\n- ', '\n1. ', '\n| --- |', '](https://'])
      expect(share(({ body }) => body.includes(block))).toBeGreaterThan(0.02);
    expect(share(({ image }) => image !== undefined)).toBeCloseTo(0.4, 1);
    expect(share(({ updated }) => updated !== undefined)).toBeCloseTo(0.25, 1);
  });
});
