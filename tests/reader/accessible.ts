import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faultsOf, isLong, itForReaders } from './paper.ts';
import { setTextSize } from './text-size.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.2 at A and AA that a machine can judge, and what else is good practice. */
const everyRule: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The rules to which colours matter, and those to which it matters how much room there is. */
const ofColour: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const ofRoom: RunOnly = { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] };
const ofBoth: RunOnly = { type: 'rule', values: [...ofColour.values, ...ofRoom.values] };

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

/** How readers may have it, and the rules that can be broken there only. */
const ways = [
  { way: 'desk, light', size: desk, colorScheme: 'light', text: 16, rules: everyRule },
  { way: 'desk, dark', size: desk, colorScheme: 'dark', text: 16, rules: ofColour },
  { way: 'phone, light', size: phone, colorScheme: 'light', text: 16, rules: ofRoom },
  { way: 'phone, dark, 200 %', size: phone, colorScheme: 'dark', text: 32, rules: ofBoth },
  { way: 'desk, light, 200 %', size: desk, colorScheme: 'light', text: 32, rules: ofRoom },
] as const;

/** All ways with all rules. */
const everyWay = [desk, phone].flatMap((size) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [16, 32].map((text) => {
      const way = `${size.width} pixels, ${colorScheme}, letters of ${text} pixels`;
      return { way, size, colorScheme, text, rules: everyRule };
    }),
  ),
);

itForReaders(
  'No page breaks a rule of WCAG 2.2 AA: in the light, in the dark, on a phone, on a desk, in letters twice as large',
  async (paper) => {
    const faults = await faultsOf(paper, paper.pages, {}, async (page) => {
      const found: string[] = [];
      await page.evaluate(axe);
      for (const { way, size, colorScheme, text, rules } of isLong ? everyWay : ways) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await setTextSize(page, text);
        found.push(...(await violations(page, rules)).map((fault) => `${way}: ${fault}`));
      }
      return found;
    });
    expect(faults).toEqual([]);
  },
);

async function violations(page: Page, rules: RunOnly): Promise<readonly string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };
    const found = await axe.run({ runOnly, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`,
      ),
    );
  }, rules);
}
