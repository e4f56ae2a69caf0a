// Has Lighthouse judge pages of the sample publication: `npm run lighthouse`. Accessibility, best practices and findability must
// be 100; performance is printed and not judged, since it says as much of the machine as of the page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const judged = ['accessibility', 'best-practices', 'seo'];
const project = resolve(import.meta.dirname, '../..');
const debuggingPort = 9333;

/** Kinds of which a page is looked at; those that the sample has no page of are left out. */
const kinds = ['front', 'article', 'interview', 'tag', 'search'];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Chromium without anything that would reach for the network on its own. */
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
];

function build(folder) {
  const args = [join(project, 'lib/cli.js'), 'build', '--quiet', '--out', folder];
  const { status } = spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' });
  if (status !== 0) throw new Error('The sample publication cannot be built');
}

/** The address of a page of each kind; of stories one with a picture, if there is one. */
function pagesOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.html'));
  const pages = files.sort().map((path) => ({
    address: `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
    html: readFileSync(join(folder, path), 'utf8'),
  }));
  return kinds.flatMap((kind) => {
    const some = pages.filter(({ html }) => html.includes(`class="page page-${kind}"`));
    const page = some.find(({ html }) => html.includes('lead-figure')) ?? some[0];
    return page ? [{ kind, address: page.address }] : [];
  });
}

/** Serve a folder on this machine only, compressed as hosts do. */
async function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = join(folder, decodeURIComponent(pathname).replace(/\/$/, '/index.html'));
    if (!existsSync(path)) return response.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': 'max-age=31536000' };
    if (!/^(?:text|application\/json|image\/svg)/.test(type))
      return response.writeHead(200, headers).end(readFileSync(path));
    return response
      .writeHead(200, { ...headers, 'content-encoding': 'gzip' })
      .end(gzipSync(readFileSync(path)));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function findBrowser() {
  const places = [process.env['CHROME_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const place = places.find((path) => path !== '' && existsSync(path));
  if (!place) throw new Error('There is no Chromium; CHROME_PATH says where it is');
  return place;
}

async function main() {
  if (!existsSync(join(import.meta.dirname, 'node_modules/lighthouse')))
    throw new Error('Lighthouse is not installed: npm ci --prefix tests/lighthouse');
  const { default: lighthouse } = await import('lighthouse');
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-lighthouse-'));
  const site = join(scratch, 'dist');
  build(site);
  const { origin, close } = await serve(site);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...flags, `--remote-debugging-port=${debuggingPort}`],
  });
  try {
    const onlyCategories = ['performance', ...judged];
    for (const { kind, address } of pagesOf(site)) {
      const options = { port: debuggingPort, output: 'json', logLevel: 'error', onlyCategories };
      const { lhr } = await lighthouse(origin + address, options);
      if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
      report(kind, address, lhr);
    }
  } finally {
    await browser.close();
    close();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Print the scores of a page, and what keeps one that is judged below 100. */
function report(kind, address, { categories, audits }) {
  const scores = Object.entries(categories).map(([name, { score }]) => [name, score * 100]);
  process.stdout.write(
    `${kind} ${address}: ${scores.map(([name, score]) => `${name} ${Math.round(score)}`).join(', ')}\n`,
  );
  for (const [name, score] of scores) {
    if (score === 100 || !judged.includes(name)) continue;
    process.exitCode = 1;
    for (const { id, weight } of categories[name].auditRefs)
      if (weight > 0 && (audits[id].score ?? 1) < 1)
        process.stderr.write(`  ${name}: ${audits[id].title}\n`);
  }
}

await main();
