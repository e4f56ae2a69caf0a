import { expect, it } from 'vitest';
import { siteOf } from '../support/site.ts';

it('picturesIn() names every picture of the content folder once for each way in which it is used', () => {
  const head = (fields: string) => `---\nheadline: Flood\ndate: 2024-05-01\n${fields}\n---\n\n`;
  const { pictures } = siteOf({
    'articles/a.md': `${head('image: {src: a.jpg, alt: A, focus: [0.2, 0.3]}')}![A](a.jpg) ![A](a.jpg) [A](b.png)`,
    'articles/b.md': `${head('image: {src: "https://example.com/a.jpg", alt: A}')}[Report](report.pdf)`,
    'articles/c.md': `${head('draft: true\nimage: c.jpg')}Text.`,
    'people/ann-lee.md': '---\nname: Ann Lee\nimage: ann.jpg\n---\n',
    'articles/a.jpg': '',
    'articles/b.png': '',
    'articles/c.jpg': '',
    'articles/report.pdf': '',
    'people/ann.jpg': '',
  });
  expect(pictures).toEqual([
    { path: 'articles/a.jpg', as: 'text' },
    { path: 'articles/b.png', as: 'link' },
    { path: 'articles/a.jpg', as: 'story', focus: [0.2, 0.3] },
    { path: 'people/ann.jpg', as: 'portrait' },
  ]);
});
