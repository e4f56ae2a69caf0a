import { describe, expect, it } from 'vitest';
import { planPages } from '../../../src/pages/plan-pages.ts';
import { factsOf, knownPictures } from '../../support/facts.ts';
import { siteOf } from '../../support/site.ts';

const words = {
  caption: 'The weir at dawn',
  creator: 'Ada Moreau',
  creditText: 'Harbour Pictures',
};
const known = knownPictures({
  'articles/a.jpg': factsOf({ words }),
  'people/ann.jpg': factsOf({ width: 600, height: 900, words }),
});

function figureOf(image: string) {
  const files = {
    'articles/a.md': `---\nheadline: Flood\nimage: ${image}\n---\nText.`,
    'articles/a.jpg': '',
  };
  const page = planPages(siteOf(files), [], known).pages.find(({ kind }) => kind === 'article');
  const view = page?.plan().view;
  return view?.kind === 'article' ? view.figure : undefined;
}

function portraitOf(image: string) {
  const files = {
    'people/ann.md': `---\nname: Ann Lee\nimage: ${image}\n---\n`,
    'people/ann.jpg': '',
  };
  const page = planPages(siteOf(files), [], known).pages.find(({ kind }) => kind === 'person');
  const view = page?.plan().view;
  return view?.kind === 'person' ? view.portrait : undefined;
}

describe('showFigure()', () => {
  it('takes caption and credit from the file where front matter is silent', () => {
    expect(figureOf('{src: a.jpg, alt: A weir}')).toMatchObject({
      alt: 'A weir',
      caption: 'The weir at dawn',
      credit: 'Harbour Pictures',
      width: 1080,
      height: 720,
    });
    expect(figureOf('{src: a.jpg, alt: A, caption: Own, photographer: Bo Ek}')).toMatchObject({
      caption: 'Own',
      credit: 'Bo Ek',
    });
  });

  it('gives a picture that says nothing no words, but whose it is', () => {
    const figure = figureOf('{src: a.jpg, alt: A, decorative: true}');
    expect(figure).toMatchObject({ alt: '', credit: 'Harbour Pictures' });
    expect(figure).not.toHaveProperty('caption');
  });
});

describe('showPortrait()', () => {
  it('is square, and named after the person unless it is described', () => {
    const portrait = portraitOf('ann.jpg');
    expect(portrait).toMatchObject({ alt: 'Ann Lee', width: 600, height: 600 });
    expect(portrait).not.toHaveProperty('caption');
    expect(portraitOf('{src: ann.jpg, alt: Ann Lee at sea}')?.alt).toBe('Ann Lee at sea');
    expect(portraitOf('{src: ann.jpg, decorative: true}')?.alt).toBe('');
  });
});
