import { describe, expect, it } from 'vitest';
import type { KnownPictures } from '../../../src/content/picture.ts';
import { planPages } from '../../../src/pages/plan-pages.ts';
import { factsOf, knownPictures } from '../../support/facts.ts';
import { type ContentFiles, siteOf } from '../../support/site.ts';

const head = (fields: string) => `---\nheadline: Flood\ndate: 2024-05-01\n${fields}\n---\n\n`;

function filesOf(files: ContentFiles, known: KnownPictures) {
  const { pictures, media } = planPages(siteOf(files), [], known);
  return { made: pictures.map(({ to }) => to).sort(), copied: media.map(({ to }) => to) };
}

/** Every address of a media file that a value holds. */
function mediaIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value).matchAll(/\/(media\/[^" ]+)/g)].map(([, path = '']) => path);
}

const photo = factsOf({ width: 1500, height: 1500 });

describe('planPictures()', () => {
  it('wants exactly the files that pages show', () => {
    const files = {
      'articles/a.md': `${head('image: {src: lead.jpg, alt: A, focus: [0.1, 0.9]}')}![B](text.png)`,
      'articles/lead.jpg': '',
      'articles/text.png': '',
      'pages/about.md':
        '---\nheadline: About\nimage: {src: /articles/lead.jpg, alt: A}\n---\nText.',
      'people/ann-lee.md': '---\nname: Ann Lee\nimage: ann.jpg\n---\n\n![C](/articles/text.png)',
      'people/ann.jpg': '',
      'tags/rain.md': '![D](/people/ann.jpg)',
    };
    const known = knownPictures({
      'articles/lead.jpg': photo,
      'articles/text.png': factsOf({ width: 500, height: 300, isTransparent: true }),
      'people/ann.jpg': factsOf({ width: 800, height: 700 }),
    });
    const plan = planPages(
      siteOf({ ...files, 'articles/b.md': `${head('tags: [Rain]')}Text.` }),
      [],
      known,
    );
    const shown = new Set(mediaIn(plan.pages.map((page) => page.plan())));
    expect(plan.pictures.map(({ to }) => to).sort()).toEqual([...shown].sort());
    expect(plan.media).toEqual([]);
  });

  it('publishes an original only when a text leads to it', () => {
    const files = {
      'articles/a.md': `${head('image: {src: a.jpg, alt: A}')}[All of it](a.jpg)`,
      'articles/a.jpg': '',
    };
    const { copied } = filesOf(files, knownPictures({ 'articles/a.jpg': photo }));
    expect(copied).toEqual(['media/articles/a.jpg']);
  });

  it('makes even that anew when it tells where it was taken', () => {
    const files = { 'articles/a.md': `${head('')}[All of it](a.jpg)`, 'articles/a.jpg': '' };
    const known = knownPictures({ 'articles/a.jpg': { ...photo, hasPosition: true } });
    expect(filesOf(files, known)).toEqual({ made: ['media/articles/a.jpg'], copied: [] });
  });

  it('copies drawings and what is not known', () => {
    const files = {
      'articles/a.md': `${head('')}![A](a.svg) ![B](b.jpg)`,
      'articles/a.svg': '',
      'articles/b.jpg': '',
    };
    const known = knownPictures({ 'articles/a.svg': factsOf({ form: 'drawing' }) });
    expect(filesOf(files, known)).toEqual({
      made: [],
      copied: ['media/articles/a.svg', 'media/articles/b.jpg'],
    });
  });

  it('makes nothing of pictures that only drafts and retracted stories show', () => {
    const files = {
      'articles/a.md': head('draft: true\nimage: {src: a.jpg, alt: A}'),
      'articles/b.md': head('pubStatus: canceled\nimage: {src: a.jpg, alt: A}'),
      'articles/a.jpg': '',
    };
    const known = knownPictures({ 'articles/a.jpg': photo });
    expect(filesOf(files, known)).toEqual({ made: [], copied: [] });
  });
});
