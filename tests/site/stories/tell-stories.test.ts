import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/site/stories/story.ts';
import { planOf } from '../../support/pages.ts';
import { type ContentFiles, siteOf } from '../../support/site.ts';

const files: ContentFiles = {
  'articles/a.md':
    '---\nheadline: A\ndate: 2024-05-01\n---\nSee [b](b.md#interview) and ![rain](rain.jpg).\n\n## Interview with Bo Ek\n\n**Q:** Why?\n\n**Bo Ek:** So.\n',
  'articles/b.md': '---\nheadline: B\ntype: live\ndate: 2024-05-02\n---\n## 14:05 Now\n\nText.',
  'articles/rain.jpg': '',
};

/** All that stories say, and all else that is known of them. */
function told(stories: readonly Story[]) {
  return stories.map(({ text, ...story }) => ({ ...story, text: text() }));
}

describe('storyTeller()', () => {
  it('tells the same of texts that are held and of texts that are fetched', () => {
    const [held, fetched] = [false, true].map((isFetched) => siteOf(files, { fetched: isFetched }));
    expect(told(fetched?.stories ?? [])).toEqual(told(held?.stories ?? []));
    expect(fetched?.diagnostics).toEqual(held?.diagnostics);
    const [plan, other] = [planOf(files), planOf(files, { fetched: true })];
    for (const part of ['pages', 'exports', 'media', 'diagnostics'] as const)
      expect(other[part]).toEqual(plan[part]);
  });

  it('makes the text of a story once while it is asked for several times in a row', () => {
    const [story] = siteOf(files, { fetched: true }).stories;
    expect(story?.text()).toBe(story?.text());
  });

  it('holds no turns, links or passages beside a text', () => {
    const [, story] = siteOf(files, { fetched: true }).stories;
    expect(story?.interviews[0]).not.toHaveProperty('entries');
    expect(story).not.toHaveProperty('body');
    expect(story?.leads).toMatchObject({ shown: ['articles/rain.jpg'], linked: [] });
    expect(story?.leads.open.map(({ href }) => href)).toEqual(['b.md#interview']);
  });
});
