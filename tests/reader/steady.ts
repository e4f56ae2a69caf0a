import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { faultsOf, itForReaders } from './paper.ts';

/** How much of a page may move while it comes; 0.1 is called good. */
const allowed = 0.02;

const windows = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };

/** Typefaces or pictures that a page has asked for and waits for. */
interface Gate {
  isOpen: boolean;
  readonly held: Route[];
}

for (const [name, viewport] of Object.entries(windows)) {
  itForReaders(
    `Nothing moves on a ${name} when typefaces and pictures come late, or when readers scroll to them`,
    async (paper) => {
      const gates = new Map<Page, readonly Gate[]>();
      const prepare = async (page: Page) => {
        await page.addInitScript(noteShifts);
        gates.set(page, [
          await gateBefore(page, /\.woff2$/),
          await gateBefore(page, /\.(?:avif|webp|jpe?g|png)$/),
        ]);
      };
      const looking = { viewport, lanes: 4, prepare, waitUntil: 'commit' } as const;
      const faults = await faultsOf(paper, paper.pages, looking, async (page) => {
        await page.waitForFunction(isPainted);
        for (const gate of gates.get(page) ?? []) {
          await open(gate);
          await page.evaluate(waitForFaces);
        }
        const { shift, moved } = await page.evaluate(scrollThrough);
        for (const gate of gates.get(page) ?? []) gate.isOpen = false;
        return shift <= allowed ? [] : [`moves by ${shift.toFixed(3)}: ${moved.join(', ')}`];
      });
      expect(faults).toEqual([]);
    },
  );
}

async function gateBefore(page: Page, files: RegExp): Promise<Gate> {
  const gate: Gate = { isOpen: false, held: [] };
  await page.route(files, async (route) => {
    if (gate.isOpen) await route.continue();
    else gate.held.push(route);
  });
  return gate;
}

async function open(gate: Gate): Promise<void> {
  gate.isOpen = true;
  await Promise.all(gate.held.splice(0).map((route) => route.continue()));
}

/** A move of part of the page, as Chromium measures it; TypeScript does not know it yet. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node | null }[];
}

/** What a page notes of its own moves. */
interface Notes {
  shift: number;
  readonly moved: string[];
}

function noteShifts(): void {
  const notes: Notes = { shift: 0, moved: [] };
  Object.assign(globalThis, { notes });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      notes.shift += value;
      for (const { node } of sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        notes.moved.push(`${element?.tagName} ${element?.className}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function isPainted(): boolean {
  return performance.getEntriesByName('first-contentful-paint').length > 0;
}

async function waitForFaces(): Promise<void> {
  await document.fonts.ready;
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
}

/** Go down the page as a reader does, until all pictures are there; gives what it has noted. */
async function scrollThrough(): Promise<Notes> {
  for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  }
  await Promise.all([...document.images].map((image) => image.decode()));
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50)));
  return (globalThis as unknown as { readonly notes: Notes }).notes;
}
