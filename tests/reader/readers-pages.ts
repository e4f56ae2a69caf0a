import { readdirSync } from 'node:fs';
import type { Publication } from '../support/publication.ts';

/** A page of the paper as readers get it. */
export interface ReadersPage {
  /** What comes after the origin: `/tags/`. */
  readonly address: string;
  /** The template that printed it. */
  readonly kind: string;
  readonly html: string;
  /** Is it looked at in the short form of the tests? */
  readonly isChosen: boolean;
}

/** Every kind of page is one template, so that none can be forgotten here. */
export const kindsOfPages: readonly string[] = readdirSync('templates').flatMap(
  (name) => /^(.*)\.tsx$/.exec(name)?.[1] ?? [],
);

/** Pages that differ so much from others of their kind that one of each is looked at, too. */
export const remarkable: Readonly<
  Record<string, (page: Omit<ReadersPage, 'isChosen'>) => boolean>
> = {
  'article with a picture': ({ kind, html }) => kind === 'article' && has(html, 'lead-figure'),
  'interview with a picture': ({ kind, html }) => kind === 'interview' && has(html, 'lead-figure'),
  'live report': ({ html }) => labelled(html, 'Live'),
  opinion: ({ html }) => labelled(html, 'Opinion'),
  explainer: ({ html }) => labelled(html, 'Explainer'),
  'sponsored story': ({ html }) => has(html, 'paid-by'),
  'story with corrections': ({ html }) => has(html, 'corrections'),
  'retracted story': ({ html }) => has(html, 'retraction'),
  'story with footnotes': ({ html }) => has(html, 'footnotes'),
  'part of a series': ({ kind, html }) => kind === 'article' && has(html, 'series'),
  'story in French': ({ html }) => html.includes('<html lang="fr"'),
  'story in Arabic': ({ html }) => html.includes('<html lang="ar" dir="rtl"'),
  'everything too wide': ({ address }) => address.includes('everything-too-wide'),
};

/** The pages of a built publication, by address; throws when one is of no known kind. */
export function readersPages({ list, read }: Publication): readonly ReadersPage[] {
  const all = list('dist').flatMap((path) => {
    if (!path.endsWith('.html')) return [];
    const html = read(`dist/${path}`);
    return [{ address: `/${path.replace(/index\.html$/, '')}`, kind: kindOf(path, html), html }];
  });
  const chosen = new Set([
    ...kindsOfPages.map((kind) => all.find((page) => page.kind === kind)),
    ...Object.values(remarkable).map((is) => all.find(is)),
  ]);
  return all.map((page) => ({ ...page, isChosen: chosen.has(page) }));
}

function kindOf(path: string, html: string): string {
  const kind = html.includes('http-equiv="refresh"')
    ? 'redirect'
    : /<body class="page page-([a-z-]+)"/.exec(html)?.[1];
  if (kind === undefined) throw new Error(`Of what kind “${path}” is, it does not say`);
  return kind;
}

const has = (html: string, name: string): boolean =>
  new RegExp(`class="(?:[^"]* )?${name}(?: [^"]*)?"`).test(html);

const labelled = (html: string, label: string): boolean =>
  /<p class="kicker">.*?<h1/s.exec(html)?.[0].includes(`>${label}</span>`) ?? false;
