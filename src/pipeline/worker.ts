import { parentPort } from 'node:worker_threads';
import { makeEngine } from '../content/markdown/engine.ts';
import type { Delivery, Order } from '../press/crew.ts';
import { fileStore } from '../store/file-store.ts';
import { batchParser, type ParseSetup } from './parse-files.ts';
import { type PrintSetup, pagePrinter, plannedPagePrinter } from './print-pages.ts';

/** A worker thread: it learns a job from its set-up, then does the batches that it is sent. */
type Work = (batch: never) => unknown;

/** Where the worker finds the store of its build. */
interface StoreSetup {
  readonly folder: string;
  readonly version: string;
}

const jobs: Readonly<Record<string, (setup: never) => Promise<Work>>> = {
  parse: async (setup: ParseSetup & StoreSetup) =>
    batchParser(setup, fileStore(setup.folder, setup.version), await makeEngine()),
  print: async (setup: PrintSetup & { readonly store: StoreSetup }) =>
    pagePrinter(setup, fileStore(setup.store.folder, setup.store.version)),
  reprint: async (setup: PrintSetup & { readonly store: StoreSetup }) =>
    plannedPagePrinter(setup, fileStore(setup.store.folder, setup.store.version)),
};

let learned: Promise<Work> | undefined;

parentPort?.on('message', async (order: Order) => {
  if ('job' in order) learned = jobs[order.job]?.(order.setup as never);
  else {
    const work = await learned;
    const done = work?.(order.batch as never);
    parentPort?.postMessage({ number: order.number, done } satisfies Delivery);
  }
});
