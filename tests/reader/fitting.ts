import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faultsOf, isLong, itForReaders } from './paper.ts';
import { setTextSize } from './text-size.ts';

/** Width of the window, and size of the letters; pixels. */
const sizes = [
  [320, 16],
  [320, 32],
  [768, 16],
  [1280, 32],
] as const;

const everySize = [320, 360, 480, 640, 768, 1024, 1280, 1920].flatMap((width) =>
  [16, 24, 32].map((text) => [width, text] as const),
);

/** The distances that readers must be able to set: WCAG 1.4.12, Text Spacing. */
const roomy = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

itForReaders(
  'Every page fits every screen, in letters of any size and with any room between them, and nothing is cut off',
  async (paper) => {
    const faults = await faultsOf(paper, paper.pages, {}, async (page) => {
      const found: string[] = [];
      for (const [width, text] of isLong ? everySize : sizes) {
        await setTextSize(page, text);
        await page.setViewportSize({ width, height: 800 });
        const cut = await whatIsCut(page);
        found.push(...cut.map((fault) => `${width} pixels, letters of ${text}: ${fault}`));
      }
      await page.addStyleTag({ content: roomy });
      const cut = await whatIsCut(page);
      return [...found, ...cut.map((fault) => `with more room between letters: ${fault}`)];
    });
    expect(faults).toEqual([]);
  },
);

/** What reaches out of the sheet, or out of a box that shows only part of it and cannot be scrolled. */
function whatIsCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sheet = scrollWidth > clientWidth ? [`is ${scrollWidth - clientWidth} too wide`] : [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    return [
      ...sheet,
      ...texts.filter(isCut).map((node) => `“${node.textContent?.trim().slice(0, 40)}” is cut`),
    ];

    function isCut(node: Node): boolean {
      const holder = node.parentElement;
      if (!holder?.checkVisibility() || node.textContent?.trim() === '') return false;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      const frame = frameOf(holder);
      return frame !== undefined && (left < frame.left - 1 || right > frame.right + 1);
    }

    /** Between which edges a text must stand; undefined when it is for the ear alone, or can be scrolled to. */
    function frameOf(holder: Element): { left: number; right: number } | undefined {
      let frame = { left: 0, right: clientWidth };
      for (let box: Element | null = holder; box; box = box.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(box);
        if (clipPath.startsWith('inset(50%') || /auto|scroll/.test(overflowX)) return undefined;
        if (/hidden|clip/.test(overflowX)) {
          const { left, right } = box.getBoundingClientRect();
          frame = { left: Math.max(frame.left, left), right: Math.min(frame.right, right) };
        }
      }
      return frame;
    }
  });
}
