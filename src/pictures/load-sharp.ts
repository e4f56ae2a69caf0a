import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { once } from '../base/once.ts';

type Sharp = typeof import('sharp').default;

/** The library that reads and makes pictures; nobody loads it before there is a picture to be read or made. */
export const loadSharp: () => Promise<Sharp> = once(async () => {
  const { default: sharp } = await import('sharp');
  // With several threads AVIF gets other bytes for each number of them; all processors are used by several pictures at a time.
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
});

/** The version of that library, which is not loaded for it. */
export const sharpVersion: () => string = once(() => {
  const main = createRequire(import.meta.url).resolve('sharp');
  return JSON.parse(readFileSync(join(dirname(main), '../package.json'), 'utf8')).version;
});
