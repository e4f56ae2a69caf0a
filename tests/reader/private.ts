import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { complaintsOf } from '../support/browser.ts';
import { faultsOf, itForReaders } from './paper.ts';

/** Kinds of page that cannot do what they are for without script. */
const inNeedOfScript: ReadonlySet<string> = new Set(['search']);

itForReaders(
  'No page complains, asks another origin for anything, or keeps anything of its readers; and no page waits for a script',
  async (paper) => {
    const complaints: (readonly string[])[] = [];
    const prepare = async (page: Page) => {
      complaints.push(complaintsOf(page, paper.origin));
    };
    const faults = await faultsOf(paper, paper.pages, { prepare }, async (page, { kind, html }) => {
      const cookies = await page.context().cookies();
      const kept = await page.evaluate(whatIsKept);
      const isSame = inNeedOfScript.has(kind) || (await page.evaluate(isAsItCame, html));
      return [
        ...cookies.map(({ name }) => `sets the cookie ${name}`),
        ...kept,
        ...(isSame ? [] : ['is changed by a script while it loads']),
      ];
    });
    expect(faults).toEqual([]);
    expect(complaints.flat()).toEqual([]);
  },
);

itForReaders('Former addresses lead on, also without script', async (paper) => {
  const options = { javaScriptEnabled: false };
  const faults = await faultsOf(paper, paper.redirects, options, async (page, { html }) => {
    const to = /url=([^"]+)"/.exec(html)?.[1];
    await page.waitForURL(paper.origin + to);
    return (await page.isVisible('main h1')) ? [] : [`leads to ${page.url()}, where nothing is`];
  });
  expect(faults).toEqual([]);
});

itForReaders('Everything can be read and followed without script', async (paper) => {
  const context = await paper.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(paper.origin);
  await page.click('text=speak by phone');
  expect(await page.textContent('h1')).toContain('Trump and Putin speak by phone');
  await page.click('nav.topics >> text=escalation');
  expect(await page.textContent('h1')).toBe('escalation');
  await page.click('text=An evolving story');
  expect(await page.isVisible('text=My pleasure.')).toBe(true);
  await page.click('.turn-a >> text=Dr. Mitchell');
  expect(await page.textContent('h1')).toBe('Dr. Sarah Mitchell');
  await context.close();
});

/** Whatever a page can leave behind in a browser, but for cookies. */
async function whatIsKept(): Promise<readonly string[]> {
  const databases = await indexedDB.databases();
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  return [
    ...Object.keys(localStorage).map((key) => `keeps “${key}” for good`),
    ...Object.keys(sessionStorage).map((key) => `keeps “${key}” for the session`),
    ...databases.map(({ name }) => `keeps the database “${name}”`),
    ...workers.map(({ scope }) => `leaves a worker at ${scope}`),
    ...(await caches.keys()).map((key) => `keeps the cache “${key}”`),
  ];
}

/** Is the page what its HTML says, whatever scripts have done? */
function isAsItCame(html: string): boolean {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.innerHTML === document.body.innerHTML;
}
