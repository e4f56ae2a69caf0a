import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { itForReaders } from './paper.ts';

const interview = '/world/2024/11/sarah-mitchell-on-trump-and-putin/';

itForReaders(
  'Questions and answers look different, also without colour, in the light and in the dark',
  async ({ browser, origin }) => {
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

itForReaders(
  'Words of two directions on one page are each read in their own, and the lines of a card keep to one edge',
  async ({ browser, origin }) => {
    const page = await browser.newPage({
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

itForReaders(
  'On wide sheets footnotes stand beside their places, and no pull quote reaches into the next chapter',
  async ({ browser, origin }) => {
    const page = await browser.newPage();
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
