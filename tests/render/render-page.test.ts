import { describe, expect, it } from 'vitest';
import { type Renderer, renderPage } from '../../src/render/render-page.ts';
import { wholePlan } from '../support/pages.ts';
import { assembled } from '../support/site.ts';

/** A template that prints what it is given. */
const renderer: Renderer = (kind, { prose, metadata }) =>
  `${kind}|${metadata.title}|${prose.join('|')}`;

describe('renderPage()', () => {
  it('gives the template the prose that the page names, its gaps filled', () => {
    const { site, proses } = assembled({
      'articles/a.md': '---\nheadline: A\n---\nSee [B](b.md).',
      'articles/b.md': '---\nheadline: B\n---\nText.',
    });
    const { pages, frame } = wholePlan(site);
    const files = pages.map((page) =>
      renderPage(page, proses, { frame, assets: {}, renderer, printers: new Map() }),
    );
    expect(files.find(({ path }) => path === 'a/index.html')?.contents).toBe(
      'article|A – Broadsheet|<p>See <a href="/b/">B</a>.</p>|',
    );
    expect(files[0]).toEqual({ path: 'index.html', contents: 'front|Broadsheet|' });
  });
});
