import { describe, expect, it } from 'vitest';
import type { OutputPath } from '../../../src/base/path.ts';
import { planIcons } from '../../../src/pages/icons.ts';
import { planPages } from '../../../src/pages/plan-pages.ts';
import { siteOf } from '../../support/site.ts';

const story = '---\nheadline: A\ndate: 2024-05-01\n---\nText.';

/** The text of a file about the whole site, for the settings given; undefined when it is not planned. */
function textOf(path: string, settings: string, copies: readonly string[] = []) {
  const site = siteOf({ 'publication.yml': settings, 'a.md': story });
  const own = copies as readonly OutputPath[];
  const icons = copies.includes('favicon.svg') ? planIcons(own) : [];
  const { exports } = planPages(site, own, undefined, icons);
  const planned = exports.find((outline) => outline.path === path)?.plan();
  return planned?.kind === 'text' ? planned.contents : undefined;
}

describe('robots.txt', () => {
  it('lets everybody in and names the sitemaps', () => {
    expect(textOf('robots.txt', 'url: https://example.com')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.com/sitemap.xml\nSitemap: https://example.com/news-sitemap.xml\n',
    );
  });

  it('tells crawlers by name whether they may', () => {
    expect(
      textOf('robots.txt', 'crawlers:\n  GPTBot: no\n  Googlebot: yes\n  CCBot: no\n  "*": no'),
    ).toBe(
      'User-agent: Googlebot\nAllow: /\n\nUser-agent: CCBot\nUser-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /\n',
    );
  });

  it('is left to the host of a publication below a path, and to a publication that brings its own', () => {
    expect(textOf('robots.txt', 'url: https://example.com/paper')).toBeUndefined();
    expect(textOf('robots.txt', 'lang: en', ['robots.txt'])).toBeUndefined();
  });
});

describe('trust.txt', () => {
  it('says what the publication says of itself, and is not there when it says nothing', () => {
    const settings = [
      'trust:',
      '  belongto: https://guild.example/',
      '  social: [https://social.example/@tarn, https://video.example/tarn]',
      '  datatrainingallowed: no',
    ].join('\n');
    expect(textOf('trust.txt', settings)).toBe(
      'belongto=https://guild.example/\nsocial=https://social.example/@tarn\nsocial=https://video.example/tarn\ndatatrainingallowed=no\n',
    );
    expect(textOf('trust.txt', 'lang: en')).toBeUndefined();
  });
});

describe('manifest.webmanifest', () => {
  it('names the publication and the icons that are drawn of its own', () => {
    const text = textOf('manifest.webmanifest', 'name: Al-Bahr\nlang: ar\nbasePath: /paper', [
      'favicon.svg',
      'icon-512.png',
    ]);
    expect(JSON.parse(text ?? '')).toEqual({
      id: '/paper/',
      name: 'Al-Bahr',
      lang: 'ar',
      dir: 'rtl',
      start_url: '/paper/',
      scope: '/paper/',
      display: 'browser',
      categories: ['news'],
      icons: [
        { src: '/paper/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/paper/icon-192.png', sizes: '192x192', type: 'image/png' },
        {
          src: '/paper/icon-maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    });
    expect(textOf('manifest.webmanifest', 'lang: en')).toBeUndefined();
  });
});
