import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { serve, startBrowser } from '../support/browser.ts';
import { picture } from '../support/pictures.ts';
import { type Publication, publication } from '../support/publication.ts';
import { itWithTool } from '../support/tools.ts';
import { type ReadersPage, readersPages } from './readers-pages.ts';

/** `BROADSHEET_LONG=1` looks at every page in every way. */
export const isLong = process.env['BROADSHEET_LONG'] === '1';

/** The paper as readers get it, and the browser in which they read. */
export interface Paper {
  readonly origin: string;
  readonly browser: Browser;
  readonly publication: Publication;
  /** Pages to look at: some of each kind, in the long form all of them. */
  readonly pages: readonly ReadersPage[];
  readonly allPages: readonly ReadersPage[];
  /** Former addresses, from which readers are led on at once. */
  readonly redirects: readonly ReadersPage[];
}

const ends: (() => void | Promise<void>)[] = [];
const atEnd = (end: () => void | Promise<void>): void => void ends.push(end);
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

let printed: Publication | undefined;
let opened: Promise<Paper> | undefined;

/**
 * The sample publication, with pages beside it that are as hard to show as pages can be: built once for all tests of a
 * file.
 */
export async function printedPaper(): Promise<Publication> {
  if (printed) return printed;
  const paper = publication({}, atEnd);
  for (const folder of ['content', 'public', 'tests/reader/hard-pages/content'])
    cpSync(folder, join(paper.root, folder.replace(/.*\//, '')), { recursive: true });
  const pictures = {
    panorama: { width: 2600, height: 500 },
    'wide-chart': { width: 2000, height: 300, format: 'png' },
    weir: { width: 1800, height: 1200 },
    steps: { width: 900, height: 1300 },
    table: { width: 1600, height: 900 },
  } as const;
  for (const [name, drawn] of Object.entries(pictures)) {
    const ending = 'format' in drawn ? drawn.format : 'jpg';
    paper.write(`content/articles/${name}.${ending}`, await picture(drawn));
  }
  const clock = ['--clock', '2026-01-15T12:00Z'];
  expect(paper.run(['build', ...clock])).toMatchObject({ code: 0, stderr: '' });
  printed = paper;
  return paper;
}

/** A test of the paper in Chromium, which is started once for all tests of a file. */
export function itForReaders(title: string, test: (paper: Paper) => Promise<void>): void {
  itWithTool('chromium', title, async (chromium) => {
    opened ??= openPaper(chromium);
    await test(await opened);
  });
}

async function openPaper(chromium: string): Promise<Paper> {
  const paper = await printedPaper();
  const everything = readersPages(paper);
  const isRedirect = ({ kind }: ReadersPage) => kind === 'redirect';
  const allPages = everything.filter((page) => !isRedirect(page));
  return {
    origin: await serve(join(paper.root, 'dist'), atEnd),
    browser: await startBrowser(chromium, atEnd),
    publication: paper,
    pages: isLong ? allPages : allPages.filter(({ isChosen }) => isChosen),
    allPages,
    redirects: everything.filter(isRedirect),
  };
}

/** What is wrong with an open page, one line a fault. */
export type Look = (page: Page, readersPage: ReadersPage) => Promise<readonly string[]>;

/** How pages are looked at: in what browser context, and how many at a time (2). */
export interface Looking extends BrowserContextOptions {
  readonly lanes?: number;
  /** Called once for every tab, before its first page. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** How far a page must have come before it is looked at; default: `load`. */
  readonly waitUntil?: 'commit' | 'load';
}

/** Open pages one after the other, in a few tabs that stay, and gather what is wrong with them. */
export async function faultsOf(
  { browser, origin }: Paper,
  pages: readonly ReadersPage[],
  { lanes = 2, prepare, waitUntil = 'load', ...options }: Looking,
  look: Look,
): Promise<readonly string[]> {
  const waiting = [...pages];
  const faults: string[] = [];
  const lane = async (): Promise<void> => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await prepare?.(page);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { address } = next;
      await page.goto(origin + address, { waitUntil });
      faults.push(...(await look(page, next)).map((fault) => `${address}: ${fault}`));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return faults.sort();
}
