import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faultsOf, itForReaders } from './paper.ts';

itForReaders(
  'In the few colours that a reader has chosen everything can be seen, and nothing moves for readers who want no motion',
  async (paper) => {
    const looking = { forcedColors: 'active', reducedMotion: 'reduce' } as const;
    const faults = await faultsOf(paper, paper.pages, looking, async (page) => [
      ...(await page.evaluate(whatMoves)),
      ...(await page.evaluate(whatCannotBeSeen)),
      ...(await focusWithoutOutline(page)),
    ]);
    expect(faults).toEqual([]);
  },
);

/** Elements that change slowly, or scroll by themselves. */
function whatMoves(): readonly string[] {
  const isStill = (time: string) => time.split(', ').every((part) => Number.parseFloat(part) === 0);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const moves =
      !isStill(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
    return moves ? [`${element.outerHTML.slice(0, 80)} moves`] : [];
  });
}

/** Texts that have the colour of what is under them, where browsers do not choose both. */
function whatCannotBeSeen(): readonly string[] {
  return [...document.querySelectorAll('main *')].flatMap((element) => {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element);
    const isLost = forcedColorAdjust === 'none' || (hasText && color === backgroundColor);
    return isLost ? [`${element.outerHTML.slice(0, 80)} cannot be seen`] : [];
  });
}

async function focusWithoutOutline(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { outlineStyle, outlineColor } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    const isSeen =
      outlineStyle !== 'none' && outlineColor !== getComputedStyle(document.body).backgroundColor;
    return isSeen ? [] : ['the focus cannot be seen'];
  });
}
