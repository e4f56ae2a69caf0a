import { describe, expect, it } from 'vitest';
import { type ContentFiles, codes, siteOf } from '../../support/site.ts';

/** Stories with the given tags each; a text that begins with `#` is a line of hashtags. */
const tagged = (lists: readonly string[], others: ContentFiles = {}) =>
  siteOf({
    ...Object.fromEntries(
      lists.map((tags, n) => [
        `articles/${n}.md`,
        `---\nheadline: Story ${n}\ndate: 2024-05-0${n + 1}\n${tags.startsWith('#') ? '' : `tags: [${tags}]\n`}---\nText.\n\n${tags.startsWith('#') ? tags : ''}\n`,
      ]),
    ),
    ...others,
  });
const named = (...args: Parameters<typeof tagged>) =>
  [...tagged(...args).tags.values()].map(({ slug, name, stories }) => [slug, name, stories.length]);

describe('nameTags()', () => {
  it('takes spellings with one key for one tag', () => {
    expect(named(['#ClimateChange', 'climate-change', 'Climate change'])).toEqual([
      ['climate-change', 'Climate change', 3],
    ]);
    expect(named(['STRASSE', 'Straße'])).toEqual([['strasse', 'STRASSE', 2]]);
    expect(named(['LGBTQ', 'LGBTQ+'])).toEqual([
      ['lgbtq', 'LGBTQ', 1],
      ['lgbtq-plus', 'LGBTQ+', 1],
    ]);
  });

  it('shows the most frequent spelling, else the first in code-point order', () => {
    expect(named(['nato', 'NATO', 'NATO'])).toEqual([['nato', 'NATO', 3]]);
    expect(named(['nato', 'Nato'])).toEqual([['nato', 'Nato', 2]]);
  });

  it('splits the words of a hashtag for the address alone', () => {
    expect(named(['#NATOSummit #iPhone'])).toEqual([
      ['iphone', 'iPhone', 1],
      ['nato-summit', 'NATOSummit', 1],
    ]);
  });

  it.each([
    ['slug', 'NATOSummit', 'nato-summit'],
    ['display', 'NATO Summit', 'natosummit'],
    ['off', 'NATOSummit', 'natosummit'],
  ])('splits the words of a hashtag as the publication wants it (%s)', (camelCase, name, slug) => {
    const settings = { 'publication.yml': `tags: {camelCase: ${camelCase}}` };
    expect(named(['#NATOSummit'], settings)).toEqual([[slug, name, 1]]);
  });

  it('lets the tag’s file say how it is written, where it stands and what else means it', () => {
    const files = {
      'tags/us-election.md':
        '---\nname: US election\nslug: us-vote\naliases: [Election 2024, USA votes]\n---\nAbout it.',
    };
    const { tags, storiesByPath } = tagged(
      ['#USElection', 'election-2024', 'usa votes, US election'],
      files,
    );
    expect(
      [...tags.values()].map(({ slug, name, stories }) => [slug, name, stories.length]),
    ).toEqual([['us-vote', 'US election', 3]]);
    expect([...storiesByPath.values()].map((story) => story.tags)).toEqual([
      ['us-vote'],
      ['us-vote'],
      ['us-vote'],
    ]);
  });

  it('lists a tag that has a file and no story', () => {
    expect(named([], { 'tags/rain.md': '' })).toEqual([['rain', 'rain', 0]]);
  });

  it('lets a tag’s own name win over another file’s alias', () => {
    const { tags } = tagged(['Rain'], {
      'tags/a.md': '---\nname: Weather\naliases: [rain]\n---\n',
      'tags/rain.md': '---\nname: Rain\n---\n',
    });
    expect([...tags.values()].map(({ slug, stories }) => [slug, stories.length])).toEqual([
      ['a', 0],
      ['rain', 1],
    ]);
  });

  it('keeps two tags with one slug apart, and says so', () => {
    const { tags, diagnostics } = tagged(['C++ , C plus plus']);
    expect(
      [...tags.values()].map(({ slug, name }) => [slug.replace(/[\da-f]{4}$/, 'XXXX'), name]),
    ).toEqual([
      ['c-plus-plus', 'C++'],
      ['c-plus-plus-XXXX', 'C plus plus'],
    ]);
    expect(codes(diagnostics)).toEqual(['tag-clash articles/0.md:4']);
    expect(diagnostics[0]?.message).toBe(
      'The tags “C++” and “C plus plus” would share the address “/tags/c-plus-plus/”, so the second stands at “/tags/' +
        `${[...tags.keys()][1]}/”`,
    );
  });

  it('keeps two tag files with one slug apart, and says so', () => {
    const { tags, diagnostics } = tagged([], {
      'tags/us.md': '---\nname: US\n---\n',
      'tags/usa.md': '---\nname: USA\nslug: us\n---\n',
    });
    expect([...tags.keys()].map((slug) => slug.slice(0, 3))).toEqual(['us', 'us-']);
    expect(codes(diagnostics)).toEqual(['tag-clash tags/usa.md:1']);
  });

  it('spells addresses in Latin letters when the publication asks for it', () => {
    expect(named(['Über, Łódź, 日本'], { 'publication.yml': 'tagSlugs: ascii' })).toEqual([
      ['lodz', 'Łódź', 1],
      ['uber', 'Über', 1],
      ['日本', '日本', 1],
    ]);
  });

  it('gives a tag of a reserved name, or without letters of any slug, an address all the same', () => {
    expect(named(['index']).map(([slug]) => slug)).toEqual(['index-tag']);
    expect(named(['☂️']).map(([slug]) => String(slug).slice(0, 4))).toEqual(['tag-']);
  });

  it('merges front matter and tag lines of a story in order of first sight', () => {
    const [story] = tagged(['#Stop #Go']).stories;
    expect(story?.tags).toEqual(['stop', 'go']);
    const merged = siteOf({
      'articles/a.md':
        '---\nheadline: A\ntags: [Go, new]\n---\nText.\n\n#Stop #go\n\nText.\n\n#New',
    });
    expect(merged.stories[0]?.tags).toEqual(['go', 'new', 'stop']);
  });

  it('gives the same names in whatever order the stories come', () => {
    const one = named(['C++', 'C plus plus', 'nato', 'Nato']);
    const other = named(['Nato', 'C plus plus', 'nato', 'C++']);
    expect(other).toEqual(one);
  });
});
