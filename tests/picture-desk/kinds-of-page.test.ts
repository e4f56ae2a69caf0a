import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kindsOfPage } from '../../picture-desk/kinds-of-page.ts';
import { sharedSample } from '../support/sample.ts';

it('Every kind of page has its template, and shots are taken of it', () => {
  const templates = readdirSync('templates')
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => name.replace('.tsx', ''));
  expect(Object.keys(kindsOfPage).sort()).toEqual(templates.sort());
  for (const [kind, sights] of Object.entries(kindsOfPage)) expect(sights, kind).not.toEqual([]);
});

it('Every page that is looked at is in the sample, and is of its kind', () => {
  const sample = sharedSample();
  for (const [kind, sights] of Object.entries(kindsOfPage))
    for (const { path } of sights) {
      const html = sample.read(`dist/${path.replace(/(?:^|\/)$/, '$&index.html')}`);
      expect(html, path).toContain(kind === 'redirect' ? 'http-equiv="refresh"' : `page-${kind}`);
    }
});
