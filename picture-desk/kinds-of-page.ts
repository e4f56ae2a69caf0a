import type { Kind } from '../src/pages/view.ts';

/** A page of the sample publication to be looked at. */
export interface Sight {
  /** What it is called among the shots: `article-live`. */
  readonly name: string;
  /** Below the address of the site, without a leading slash: `tags/`. */
  readonly path: string;
  /** Is it also looked at as it comes out of a printer? */
  readonly print?: boolean;
}

/** Every kind of page, and the pages of the sample that show it; a kind without one does not compile. */
export const kindsOfPage: Readonly<Record<Kind, readonly Sight[]>> = {
  front: [{ name: 'front', path: '', print: true }],
  section: [{ name: 'section', path: 'town/' }],
  article: [
    { name: 'article', path: 'town/2025/10/new-mill-bridge-opens/', print: true },
    { name: 'article-feature', path: 'environment/2025/08/one-tide-2-the-flood/' },
    { name: 'article-table', path: 'sport/2025/05/up/' },
    {
      name: 'article-footnotes',
      path: 'environment/2023/06/bathing-water-hook-beach/',
      print: true,
    },
    { name: 'article-live', path: 'town/2024/01/flood-night/' },
    { name: 'article-opinion', path: 'town/2025/10/keep-the-ferry/' },
    { name: 'article-explainer', path: 'town/2023/02/how-to-cross-the-quern/' },
    { name: 'article-obituary', path: 'town/2025/02/ida-corbett-obituary/' },
    { name: 'article-retraction', path: 'town/2023/10/bridge-lamps-sold/' },
    { name: 'article-french', path: 'world/2025/07/la-travee-de-quernmouth/' },
    { name: 'article-arabic', path: 'town/2024/12/bread-on-both-banks/', print: true },
  ],
  interview: [
    { name: 'interview', path: 'world/2024/11/sarah-mitchell-on-trump-and-putin/', print: true },
    { name: 'interview-three', path: 'town/2025/06/osei-and-petrie-on-the-last-span/' },
  ],
  interviews: [{ name: 'interviews', path: 'interviews/' }],
  series: [{ name: 'series', path: 'series/one-tide/' }],
  tag: [{ name: 'tag', path: 'tags/mill-bridge/' }],
  'tag-index': [{ name: 'tag-index', path: 'tags/' }],
  people: [{ name: 'people', path: 'people/' }],
  person: [
    { name: 'person', path: 'people/ingrid-osei/' },
    { name: 'person-author', path: 'people/ruta-kalnins/' },
  ],
  corrections: [{ name: 'corrections', path: 'corrections/' }],
  archive: [{ name: 'archive', path: 'archive/' }],
  month: [{ name: 'month', path: 'archive/2025/10/' }],
  standalone: [{ name: 'standalone', path: 'about/' }],
  redirect: [{ name: 'redirect', path: 'town/2023/02/bridge-shut/' }],
  search: [{ name: 'search', path: 'search/' }],
  gone: [{ name: 'gone', path: 'town/2022/12/ghost-ship/' }],
  'not-found': [{ name: 'not-found', path: '404.html' }],
};
