import { describe, expect, it } from 'vitest';
import type { PictureFacts } from '../../../src/content/picture.ts';
import { planPages } from '../../../src/pages/plan-pages.ts';
import { factsOf, knownPictures } from '../../support/facts.ts';
import { siteOf } from '../../support/site.ts';

function told(image: string, facts: Partial<PictureFacts> = {}) {
  const files = {
    'publication.yml': 'url: https://tarn.example',
    'articles/a.md': `---\nheadline: A\npermalink: /a/\nimage: ${image}\n---\nText.`,
    'articles/weir.jpg': '',
  };
  const plan = planPages(siteOf(files), [], knownPictures({ 'articles/weir.jpg': factsOf(facts) }));
  const { metadata } = plan.pages.find(({ url }) => url === '/a/')?.plan() ?? {};
  const subject = metadata?.subject;
  if (subject?.kind !== 'story') throw new Error('There should be a story');
  const made = new Set(plan.pictures.map(({ to }) => `/${to}`));
  return { picture: subject.picture, made, openGraph: metadata?.openGraph ?? [] };
}

describe('subjectPicture()', () => {
  it('is cut three ways when it is large enough, and every cut is made', () => {
    const { picture, made, openGraph } = told('{src: weir.jpg, alt: The weir}');
    expect(picture?.files.map(({ width, height }) => [width, height])).toEqual([
      [1200, 675],
      [1200, 900],
      [1200, 1200],
    ]);
    for (const { src } of picture?.files ?? []) {
      expect(src).toMatch(/\.jpg$/);
      expect(made).toContain(src);
    }
    expect(openGraph).toContainEqual(['og:image', `https://tarn.example${picture?.files[0]?.src}`]);
    expect(openGraph).toContainEqual(['og:image:alt', 'The weir']);
  });

  it('leaves out shapes for which it is too small, and is shown as on the page when all are', () => {
    const wide = told('weir.jpg', { width: 1300, height: 800 });
    expect(wide.picture?.files.map(({ height }) => height)).toEqual([675]);
    const small = told('weir.jpg', { width: 800, height: 600 });
    expect(small.picture?.files).toMatchObject([{ width: 720, height: 540 }]);
    expect(small.made).toContain(small.picture?.files[0]?.src);
  });

  it('says whose it is as front matter does, else as its file does', () => {
    const words = {
      creator: 'Bo Ek',
      creditText: 'Bo Ek/Tarn',
      copyrightNotice: '© Tarn',
      caption: 'Own',
    };
    const { picture } = told('{src: weir.jpg, credit: Ann Lee, license: "https://l.example/"}', {
      words,
    });
    expect(picture).toMatchObject({
      creator: 'Bo Ek',
      creditText: 'Ann Lee',
      copyrightNotice: '© Tarn',
      caption: 'Own',
      license: 'https://l.example/',
    });
  });

  it('is not there when its file is not', () => {
    expect(told('{src: other.md, alt: x}').picture).toBeUndefined();
  });
});
