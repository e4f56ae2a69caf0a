import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { everythingThere } from './everything-there.ts';
import { kindsOfPage, type Sight } from './kinds-of-page.ts';
import { serveFolder } from './serve-folder.ts';
import { readShotOptions, type Scheme, type ShotOptions } from './shot-options.ts';
import { showcase } from './showcase.ts';

/** Chromium without anything that would reach for the network on its own. */
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
];

const browsers = [process.env['CHROME_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Build the sample, and take a picture of every kind of page at every width, in the light and in the dark. */
async function takeShots(options: ShotOptions): Promise<void> {
  const site = join(options.out, 'site');
  mkdirSync(options.out, { recursive: true });
  for (const name of readdirSync(options.out))
    if (/\.(png|pdf)$/.test(name)) rmSync(join(options.out, name));
  buildSample(site, options.clock);
  const { origin, close } = await serveFolder(site);
  const executablePath = browsers.find((path) => path !== '' && existsSync(path));
  const browser = await chromium.launch({ args: flags, ...(executablePath && { executablePath }) });
  try {
    if (options.showcase !== undefined) return await showcase(browser, origin, options.showcase);
    const sights = Object.values(kindsOfPage)
      .flat()
      .filter(({ name }) => options.only.length === 0 || options.only.includes(name));
    for (const scheme of options.schemes)
      for (const width of options.widths)
        await shootAll(browser, origin, sights, { scheme, width, out: options.out });
    if (options.print) await printAll(browser, origin, sights, options.out);
  } finally {
    await browser.close();
    close();
  }
}

function buildSample(site: string, clock: string): void {
  const args = ['lib/cli.js', 'build', '--quiet', '--out', site, '--clock', clock];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The sample publication could not be built');
}

interface Look {
  readonly scheme: Scheme;
  readonly width: number;
  readonly out: string;
}

/** A page leads away by itself only with `refresh`, which is kept from doing so. */
async function shootAll(
  browser: Browser,
  origin: string,
  sights: readonly Sight[],
  { scheme, width, out }: Look,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: width < 600 ? 760 : 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const html = await response.text();
    return route.fulfill({ response, body: html.replace(/<meta http-equiv="refresh"[^>]*>/, '') });
  });
  for (const { name, path } of sights) {
    await page.goto(`${origin}/${path}`);
    await page.evaluate(everythingThere);
    await page.screenshot({ path: join(out, `${name}-${width}-${scheme}.png`), fullPage: true });
  }
  await page.close();
}

async function printAll(
  browser: Browser,
  origin: string,
  sights: readonly Sight[],
  out: string,
): Promise<void> {
  const page = await browser.newPage();
  for (const { name, path, print } of sights) {
    if (!print) continue;
    await page.goto(`${origin}/${path}`);
    await page.evaluate(everythingThere);
    await page.pdf({ path: join(out, `${name}.pdf`), format: 'A4', preferCSSPageSize: true });
  }
  await page.close();
}

await takeShots(readShotOptions(process.argv.slice(2)));
