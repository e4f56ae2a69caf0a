import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { everythingThere } from './everything-there.ts';
import type { Scheme } from './shot-options.ts';

/** The views that the README shows, as a reader's screen shows them before anything is scrolled. */
const views: readonly {
  readonly name: string;
  readonly path: string;
  readonly scheme: Scheme;
  readonly width: number;
  readonly height: number;
}[] = [
  { name: 'front-desk-light', path: '', scheme: 'light', width: 1280, height: 900 },
  {
    name: 'live-desk-dark',
    path: 'town/2024/01/flood-night/',
    scheme: 'dark',
    width: 1280,
    height: 900,
  },
  { name: 'front-phone-dark', path: '', scheme: 'dark', width: 390, height: 844 },
  {
    name: 'interview-phone-light',
    path: 'town/2025/06/osei-and-petrie-on-the-last-span/',
    scheme: 'light',
    width: 390,
    height: 844,
  },
];

/** Take the pictures of the README anew, as WebP files. */
export async function showcase(browser: Browser, origin: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, path, scheme, width, height } of views) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    await page.goto(`${origin}/${path}`);
    await page.evaluate(everythingThere);
    const shot = await page.screenshot();
    await page.close();
    const file = await sharp(shot).webp({ quality: 80, effort: 6 }).toBuffer();
    writeFileSync(join(folder, `${name}.webp`), file);
  }
}
