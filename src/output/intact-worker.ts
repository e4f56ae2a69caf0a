import { parentPort, workerData } from 'node:worker_threads';
import { standingSite } from './standing-site.ts';

/** A thread that looks once at every file of an output, and answers whether all are as the last build left them. */
parentPort?.postMessage(standingSite(String(workerData))?.isIntact() ?? false);
