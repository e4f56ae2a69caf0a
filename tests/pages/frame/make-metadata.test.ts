import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../src/pages/frame/make-metadata.ts';
import { pageAt } from '../../support/pages.ts';

const settings = { 'publication.yml': 'name: The Tarn\nurl: https://example.com/paper' };
const metadataOf = (fields: string, url = '/a/') =>
  pageAt(url, { ...settings, 'articles/a.md': `---\nheadline: Flood\n${fields}\n---\nText here.` })
    .metadata;

describe('makeMetadata()', () => {
  it('states everything about a story once', () => {
    expect(
      metadataOf(
        'date: 2024-05-01T10:00Z\nupdated: 2024-05-01T11:00Z\nsection: World\ntags: [Rain, Sun]\nstandfirst: It rained',
        '/world/2024/05/a/',
      ),
    ).toEqual({
      title: 'Flood – The Tarn',
      description: 'It rained',
      canonical: 'https://example.com/paper/world/2024/05/a/',
      robots: 'max-image-preview:large',
      files: [{ type: 'text/markdown', href: '/paper/world/2024/05/a/index.md' }],
      lang: 'en',
      dir: 'ltr',
      openGraph: [
        ['og:type', 'article'],
        ['og:site_name', 'The Tarn'],
        ['og:title', 'Flood'],
        ['og:description', 'It rained'],
        ['og:url', 'https://example.com/paper/world/2024/05/a/'],
        ['article:published_time', '2024-05-01T10:00:00+00:00'],
        ['article:modified_time', '2024-05-01T11:00:00+00:00'],
        ['article:section', 'World'],
        ['article:tag', 'Rain'],
        ['article:tag', 'Sun'],
      ],
      subject: {
        kind: 'story',
        type: 'news',
        headline: 'Flood',
        published: '2024-05-01T10:00:00+00:00',
        modified: '2024-05-01T11:00:00+00:00',
        section: 'World',
        keywords: ['Rain', 'Sun'],
        authors: [],
        words: 2,
      },
      trail: [{ name: 'World', href: '/paper/world/' }],
    });
  });

  it.each([
    ['seoTitle: Rain in Tarn', { title: 'Rain in Tarn – The Tarn' }],
    ['noindex: yes', { robots: 'noindex' }],
    ['canonical: https://other.example/a', { canonical: 'https://other.example/a' }],
    ['canonical: /b/', { canonical: 'https://example.com/paper/b/' }],
    ['lang: he', { lang: 'he', dir: 'rtl' }],
    ['lang: he\ndir: ltr', { lang: 'he', dir: 'ltr' }],
    ['description: Said so', { description: 'Said so' }],
    ['kicker: x', { description: 'Text here.' }],
  ])('follows “%s”', (field, expected) => {
    expect(metadataOf(field)).toMatchObject(expected);
  });

  it('does not repeat the publication’s name on its front page', () => {
    expect(pageAt('/', settings).metadata.title).toBe('The Tarn');
  });

  it('cuts a description that was taken from the text', () => {
    const { metadata } = pageAt('/a/', { 'articles/a.md': `# A\n\n${'word '.repeat(80)}` });
    expect([...(metadata.description ?? '')].length).toBeLessThanOrEqual(160);
  });
});

describe('directionOf()', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['az-Arab-IR', 'rtl'],
    ['uz-Latn', 'ltr'],
    ['pa', 'ltr'],
  ])('reads %s from %s', (lang, dir) => {
    expect(directionOf(lang)).toBe(dir);
  });
});
