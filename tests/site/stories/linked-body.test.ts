import { describe, expect, it } from 'vitest';
import { siteOf } from '../../support/site.ts';

const flood = { 'articles/flood.md': '---\nheadline: Flood\ndate: 2024-05-01\n---\nText.' };
const linking = (text: string, others = {}) => {
  const { storiesByPath, diagnostics } = siteOf({
    ...flood,
    'articles/a.md': `---\nheadline: A\ndate: 2024-05-02\n---\n${text}`,
    ...others,
  });
  const story = [...storiesByPath.values()].find(({ source }) => source === 'articles/a.md');
  return {
    targets: [
      ...(story?.text().body.linkTargets ?? []),
      ...(story?.text().body.imageTargets ?? []),
    ],
    messages: diagnostics.map(
      ({ code, severity, message, hint, place }) =>
        `${place?.line}:${place?.column} ${severity} ${code}: ${message}. ${hint}`,
    ),
  };
};

describe('linkBody()', () => {
  it('follows a link from file to file to the address, anchor included', () => {
    const { targets, messages } = linking('See [the flood](flood.md#damage).');
    expect(targets).toEqual([{ kind: 'page', url: '/2024/05/flood/', fragment: 'damage' }]);
    expect(messages).toEqual([]);
  });

  it('takes a hashtag inside a text to the page of its topic, wherever that stands', () => {
    const { targets, messages } = linking('See #Rain, #ClimateChange and #AnnLee.', {
      'publication.yml': 'hashtags: {inline: link}',
      'tags/rain.md': '---\nslug: wet\n---\n',
      'tags/climate-change.md': '',
      'tags/ann.md': '---\nname: Ann Lee\nkind: person\n---\n',
    });
    expect(targets).toEqual([
      { kind: 'page', url: '/tags/wet/' },
      { kind: 'page', url: '/tags/climate-change/' },
      { kind: 'page', url: '/people/ann-lee/' },
    ]);
    expect(messages).toEqual([]);
  });

  it.each([
    ['people: {auto: no}', {}],
    ['', { 'people/ann-lee.md': '---\nnoPage: yes\n---\n' }],
  ])('leaves a topic that is a person without page on its own page', (settings, others) => {
    const { targets } = linking('See #AnnLee and [her](/tags/ann.md).', {
      'publication.yml': `hashtags: {inline: link}\n${settings}`,
      'tags/ann.md': '---\nname: Ann Lee\nkind: person\n---\n',
      ...others,
    });
    expect(targets).toEqual([
      { kind: 'page', url: '/tags/ann/' },
      { kind: 'page', url: '/tags/ann/' },
    ]);
  });

  it('follows links to people, sections, tags and standalone pages too', () => {
    const { targets } = linking(
      '[a](../people/ann.md) [b](/sections/world.md) [c](/tags/rain.md) [d](/pages/about.md)',
      {
        'people/ann.md': '---\nname: Ann Lee\n---\n',
        'sections/world.md': '',
        'tags/rain.md': '---\nslug: wet\n---\n',
        'pages/about.md': 'About.',
      },
    );
    expect(targets.map((target) => 'url' in target && target.url)).toEqual([
      '/people/ann/',
      '/world/',
      '/tags/wet/',
      '/about/',
    ]);
  });

  it('does not lead to somebody who wants no page', () => {
    const { targets } = linking('[a](../people/ann.md)', {
      'people/ann.md': '---\nname: Ann Lee\nnoPage: yes\n---\n',
    });
    expect(targets.map(({ kind }) => kind)).toEqual(['missing']);
  });

  it('reports a link to a file that is not there, with the one that was probably meant', () => {
    expect(linking('Rain fell.\n\nSee [the flood](flod.md).').messages).toEqual([
      '7:5 error link-broken: The link “flod.md” leads to a file that does not exist. Did you mean “/articles/flood.md”?',
    ]);
  });

  it('reports a link to a story that may not be seen yet, since it would betray it', () => {
    const others = { 'articles/b.md': '---\nheadline: B\ndate: 2025-01-01\n---\nText.' };
    expect(linking('See [B](b.md).', others).messages).toEqual([
      '5:5 error link-broken: The link “b.md” leads to a story that is not published: articles/b.md. Publish that story first, or take the link out',
    ]);
  });

  it('keeps a link to an expired story, so that no build fails on the day it expires, and warns', () => {
    const others = {
      'articles/b.md': '---\nheadline: B\ndate: 2024-01-01\nexpires: 2024-02-01\n---\nText.',
    };
    const { targets, messages } = linking('See [B](b.md).', others);
    expect(targets).toEqual([{ kind: 'page', url: '/2024/01/b/' }]);
    expect(messages).toEqual([
      '5:5 warning link-expired: The link “b.md” leads to a story that has expired: articles/b.md. Take the link out, or give the story a later “expires”',
    ]);
  });

  it('reports pictures that are not there or have no description', () => {
    const { targets, messages } = linking(
      '![A street](a.jpg)\n\n![A street](b.jpg)\n\n![](a.jpg)',
      {
        'articles/a.jpg': '',
      },
    );
    expect(targets.map(({ kind }) => kind)).toEqual(['asset', 'address', 'asset']);
    expect(messages.map((message) => message.split(':').slice(0, 2).join(':'))).toEqual([
      '7:1 warning image-missing',
      '9:1 warning image-without-alt',
    ]);
  });
});
