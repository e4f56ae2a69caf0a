import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faultsOf, isLong, itForReaders } from './paper.ts';

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 640 };

itForReaders(
  'Whoever uses the keyboard reaches everything in the order of the text, sees where they are, is never caught, and can skip to the text',
  async (paper) => {
    for (const viewport of isLong ? [phone, desk] : [phone]) {
      const faults = await faultsOf(paper, paper.pages, { viewport }, async (page) => [
        ...(await whatTheKeyboardFinds(page)),
        ...(await whereSkippingLeads(page)),
      ]);
      expect(faults, `${viewport.width} pixels`).toEqual([]);
    }
  },
);

itForReaders('A link within a page brings what it leads to into sight', async (paper) => {
  const leading = paper.pages.filter(({ html }) => /href="#(?!main")/.test(html));
  const faults = await faultsOf(paper, leading, { viewport: phone }, async (page) => {
    const hashes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(({ hash }) => hash),
    );
    const found = await Promise.all([...new Set(hashes)].map((hash) => follow(page, hash)));
    return found.flat();
  });
  expect(faults).toEqual([]);
});

/** What is wrong with the place that a fragment leads to. */
function follow(page: Page, hash: string): Promise<readonly string[]> {
  return page.evaluate((fragment) => {
    scrollTo(0, document.body.scrollHeight);
    location.hash = '';
    location.hash = fragment;
    const target = document.querySelector(':target');
    if (!target) return [`${fragment} leads nowhere`];
    const block = target.getClientRects().length > 0 ? target : (target.parentElement ?? target);
    const { top, left, height } = block.getBoundingClientRect();
    const isInSight = top >= -1 && top < innerHeight - Math.min(height, 20);
    if (!isInSight) return [`${fragment} is not in sight: its top is at ${Math.round(top)}`];
    const over = document.elementFromPoint(left + 1, Math.max(top, 0) + 1);
    const isCovered = over && !over.contains(block) && !block.contains(over);
    return isCovered ? [`${fragment} lies under ${over.outerHTML.slice(0, 60)}`] : [];
  }, hash);
}

/** What is wrong with the link that is reached first of all; it leads past masthead and navigation. */
async function whereSkippingLeads(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.skip')?.focus();
  });
  const isShown = await page.evaluate(() => {
    const { top = 0, left = 0, width = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
    return document.elementFromPoint(left + width / 2, top + 5)?.matches('a.skip[href="#main"]');
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInText = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main?.contains(document.activeElement) || !main?.querySelector('a, summary, [tabindex]');
  });
  return [
    ...(isShown ? [] : ['the link to the text cannot be seen']),
    ...(isInText ? [] : ['the link to the text does not lead there']),
  ];
}

/** Walk through a page by the Tab key, and compare with what there is to be reached, in the order of the text. */
async function whatTheKeyboardFinds(page: Page): Promise<readonly string[]> {
  const wanted = await page.evaluate(whatCanBeReached);
  const faults: string[] = [];
  for (const [n, name] of wanted.entries()) {
    await page.keyboard.press('Tab');
    const { reached, fault } = await page.evaluate(whereTheFocusIs);
    if (reached !== name) return [...faults, `${n}: ${reached} in place of ${name}`];
    if (fault) faults.push(`${name} ${fault}`);
  }
  return faults;
}

/** The beginnings of all links and other things that can be used. */
function whatCanBeReached(): readonly string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], area[href], button, input, select, textarea, summary, audio[controls], video[controls], iframe, [tabindex]',
  );
  const isReachable = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled');
  return [...all].filter(isReachable).map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** What has the focus, and what is wrong with the way in which it shows that; a new place may take a moment to be scrolled to. */
async function whereTheFocusIs(): Promise<{ reached: string; fault: string | undefined }> {
  const element = document.activeElement ?? document.body;
  if (faultOf(element)) {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  }
  return { reached: element.outerHTML.slice(0, 120), fault: faultOf(element) };

  function faultOf(focused: Element): string | undefined {
    const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(focused);
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const faults = {
      'has no outline': outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2,
      'has an outline that cannot be seen': / 0\)$|transparent/.test(outlineColor),
      'is transparent': opacity === '0' && focused.getAnimations().length === 0,
      'is out of sight': bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth,
      'is covered': ![...focused.getClientRects()].some((box) => isOnTop(focused, box)),
    };
    return Object.entries(faults).find(([, isSo]) => isSo)?.[0];
  }

  function isOnTop(focused: Element, { left, top, width, height }: DOMRect): boolean {
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return over !== null && (focused.contains(over) || over.contains(focused));
  }
}
