import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { complaintsOf, serve, startBrowser } from './support/browser.ts';
import type { Publication } from './support/publication.ts';
import { sharedSample } from './support/sample.ts';
import { itWithTool } from './support/tools.ts';

const interview = '/world/2024/11/sarah-mitchell-on-trump-and-putin/';

/** Every page that stays: those that only lead to another are left by themselves. */
const addressesOf = ({ list, read }: Publication): readonly string[] =>
  list('dist').flatMap((path) =>
    path.endsWith('.html') && !read(`dist/${path}`).includes('http-equiv="refresh"')
      ? [`/${path.replace(/index\.html$/, '')}`]
      : [],
  );

itWithTool(
  'chromium',
  'Every page loads without complaint, asks nobody else for anything, and fits every screen',
  async (chromium) => {
    const sample = sharedSample();
    const origin = await serve(join(sample.root, 'dist'));
    const browser = await startBrowser(chromium);
    const page = await browser.newPage();
    const complaints = complaintsOf(page, origin);
    for (const address of addressesOf(sample)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(origin + address);
      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${address} at ${width}`).toBe(0);
      }
    }
    expect(complaints).toEqual([]);
  },
);

itWithTool('chromium', 'Everything can be read and followed without script', async (chromium) => {
  const sample = sharedSample();
  const origin = await serve(join(sample.root, 'dist'));
  const browser = await startBrowser(chromium);
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(origin);
  await page.click('text=speak by phone');
  expect(await page.textContent('h1')).toContain('Trump and Putin speak by phone');
  await page.click('nav.topics >> text=escalation');
  expect(await page.textContent('h1')).toBe('escalation');
  await page.click('text=An evolving story');
  expect(await page.isVisible('text=My pleasure.')).toBe(true);
  await page.click('.turn-a >> text=Dr. Mitchell');
  expect(await page.textContent('h1')).toBe('Dr. Sarah Mitchell');
});

itWithTool(
  'chromium',
  'Questions and answers look different, also without colour, in the light and in the dark',
  async (chromium) => {
    const sample = sharedSample();
    const origin = await serve(join(sample.root, 'dist'));
    const browser = await startBrowser(chromium);
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme });
      await page.goto(origin + interview);
      const [question, answer] = await Promise.all(
        ['.turn-q p', '.turn-a p'].map((selector) => styleOf(page, selector)),
      );
      expect(question?.family).not.toBe(answer?.family);
      expect(Number(question?.weight)).toBeGreaterThan(Number(answer?.weight));
    }
  },
);

itWithTool(
  'chromium',
  'Words of two directions on one page are each read in their own, and the lines of a card keep to one edge',
  async (chromium) => {
    const sample = sharedSample();
    const origin = await serve(join(sample.root, 'dist'));
    const page = await (await startBrowser(chromium)).newPage({
      viewport: { width: 1280, height: 800 },
    });
    await page.goto(`${origin}/town/2024/12/bread-on-both-banks/`);
    const lefts = (selectors: readonly string[]) =>
      page.evaluate(
        (all) =>
          all.map((selector) => {
            const range = document.createRange();
            range.selectNodeContents(document.querySelector(selector) ?? document.body);
            return Math.round(range.getBoundingClientRect().left);
          }),
        selectors,
      );
    const [by = 0, name = 0] = await page.evaluate(() => {
      const signed = document.querySelector('.story > .signed .ours');
      const range = document.createRange();
      if (signed?.firstChild) range.selectNode(signed.firstChild);
      return [
        range.getBoundingClientRect().left,
        signed?.querySelector('bdi')?.getBoundingClientRect().left ?? 0,
      ];
    });
    expect(by).toBeLessThan(name);
    const [published = 0, minutes = 0] = await lefts([
      '.dated .ours > :first-child',
      '.dated .ours > :last-child',
    ]);
    expect(published).toBeLessThan(minutes);
    const card = '.related li:nth-child(3) .card';
    const edges = await lefts([`${card} .kicker`, `${card} .card-headline a`]);
    expect(new Set(edges).size).toBe(1);
  },
);

itWithTool(
  'chromium',
  'On wide sheets footnotes stand beside their places, and no pull quote reaches into the next chapter',
  async (chromium) => {
    const sample = sharedSample();
    const origin = await serve(join(sample.root, 'dist'));
    const page = await (await startBrowser(chromium)).newPage();
    const box = (selector: string) =>
      page.evaluate((wanted) => {
        const {
          top = 0,
          bottom = 0,
          left = 0,
          right = 0,
        } = document.querySelector(wanted)?.getBoundingClientRect() ?? {};
        return { top, bottom, left, right };
      }, selector);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${origin}/environment/2023/06/bathing-water-hook-beach/`);
    expect(Math.abs((await box('#fn-1')).top - (await box('#fnref-1')).top)).toBeLessThan(12);
    expect((await box('#fn-1')).right).toBeLessThan((await box('.story > p')).left);
    expect((await box('#fn-2')).top).toBeGreaterThanOrEqual((await box('#fn-1')).bottom);
    await page.setViewportSize({ width: 390, height: 800 });
    expect((await box('#fn-1')).top).toBeGreaterThan((await box('#fnref-3')).bottom);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${origin}/town/2025/06/osei-and-petrie-on-the-last-span/`);
    const [quote, chapter] = [
      await box('.pullquote'),
      await box('.interview > :has(> #afterwards)'),
    ];
    expect(quote.bottom).toBeLessThanOrEqual(chapter.top);
  },
);

function styleOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { fontFamily, fontWeight } = getComputedStyle(element);
      return { family: fontFamily, weight: fontWeight };
    });
}
