import { expect, it } from 'vitest';
import { planPages } from '../../src/pages/plan-pages.ts';
import { siteOf } from '../support/site.ts';

const files = {
  'publication.yml': 'name: The Tarn\npageSize: 2\ninterviews: {page: separate}',
  ...Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((name) => [
      `world/${name}.md`,
      `---\nheadline: ${name}\nseoTitle: All of ${name}\ntags: [rain]\nauthors: Ann Lee\nseries: S\n---\nText.`,
    ]),
  ),
  'world/f.md':
    '---\nheadline: F\ncorrections: [{date: 2024-05-05, text: X}]\naliases: [/old/]\n---\nText.\n\n## Interview with Bo Ek\n\n**Q:** Why?\n\n**Ek:** So.',
  'world/g.md': '---\nheadline: G\nseoTitle: Not this\npubStatus: canceled\n---\nText.',
  'people/ann-lee.md': '---\nname: Ann Lee\n---\nText.',
  'pages/about.md': 'About.',
};

it('An outline says of a page what the page says when it is planned', () => {
  const { pages } = planPages(siteOf(files));
  const planned = pages.map(({ plan }) => plan());
  expect(pages.map(({ url, path, kind, title }) => ({ url, path, kind, title }))).toEqual(
    planned.map(({ url, path, view, metadata }) => ({
      url,
      path,
      kind: view.kind,
      title: metadata.title,
    })),
  );
  expect(new Set(pages.map(({ kind }) => kind)).size).toBeGreaterThan(10);
});

it('An outline says of a file what the file says when it is planned', () => {
  const { exports } = planPages(siteOf(files));
  expect(exports.length).toBeGreaterThan(2);
  for (const { url, path, kind, title, plan } of exports) {
    const interview = /^(?:interview-data|transcript)$/.test(kind) ? { interview: { title } } : {};
    expect(plan()).toMatchObject({ url, path, kind, ...interview });
  }
});

it('An outline plans the same page each time', () => {
  const { pages } = planPages(siteOf(files));
  for (const { plan } of pages) expect(plan()).toEqual(plan());
});
