import { expect, it } from 'vitest';
import { planOf } from '../support/pages.ts';

it.each([
  ['/old/flood', 'old/flood/index.html'],
  ['/old/flood.html', 'old/flood.html'],
  ['/été/', 'été/index.html'],
])('makePage() puts the page “%s” into the file %s', (permalink, path) => {
  const { pages } = planOf({
    'articles/a.md': `---\nheadline: A\npermalink: ${permalink}\n---\nText.`,
  });
  expect(pages.map((page) => page.path)).toContain(path);
});
