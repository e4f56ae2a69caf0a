import { describe, expect, it } from 'vitest';
import { planOf, viewAt } from '../../support/pages.ts';

const talk = '## Interview with Bo Ek\n\n**Q:** Why?\n\n**Ek:** So.';
const files = {
  'articles/a.md': `---\nheadline: A\nlang: fr\n---\n${'Word '.repeat(130)}\n\n${talk}`,
};

describe('storyExports()', () => {
  it('names addresses without host when the publication has none', () => {
    const [data] = planOf(files).exports;
    expect(data).toMatchObject({
      kind: 'interview-data',
      path: 'a/interview.json',
      interview: { id: '/a/#interview', url: '/a/', title: 'Interview with Bo Ek', lang: 'fr' },
    });
  });

  it('is linked from the page', () => {
    expect(viewAt('article', '/a/', files).exports).toEqual([
      { data: '/a/interview.json', transcript: '/a/transcript.txt' },
    ]);
  });

  it('must not stand where a page does', () => {
    const { diagnostics } = planOf({
      ...files,
      'articles/b.md': '---\nheadline: B\npermalink: /a/interview.json\n---\nText.',
    });
    expect(diagnostics.map(({ code, place }) => [code, place?.path])).toEqual([
      ['address-taken', 'articles/b.md'],
    ]);
  });
});
