import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { it } from 'vitest';

/** A program that some tests need and a fresh machine may lack. */
export type Tool = 'java' | 'chromium' | 'nginx' | 'jing' | 'xmllint';

const places: Readonly<Record<Tool, readonly string[]>> = {
  java: ['/usr/bin/java'],
  jing: ['/usr/bin/jing', '/usr/local/bin/jing', '/opt/homebrew/bin/jing'],
  xmllint: ['/usr/bin/xmllint'],
  nginx: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
  chromium: [
    process.env['CHROME_PATH'] ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** What makes a tool say no more than its version; jing, which cannot, fails, and is looked for in its places alone. */
const flags: Readonly<Record<Tool, string>> = {
  java: '-version',
  nginx: '-v',
  chromium: '--version',
  xmllint: '--version',
  jing: '-version',
};

/** Where a tool is, if it is there at all. */
function findTool(tool: Tool): string | undefined {
  const place = places[tool].find((path) => path !== '' && existsSync(path));
  if (place !== undefined) return place;
  const { status } = spawnSync(tool, [flags[tool]], { stdio: 'ignore' });
  return status === 0 ? tool : undefined;
}

/**
 * A test that needs a tool. Without the tool it is skipped and says so; with `BROADSHEET_REQUIRE_TOOLS=1`, as in CI, it
 * fails instead.
 */
export function itWithTool(
  tool: Tool,
  title: string,
  test: (path: string) => void | Promise<void>,
): void {
  const path = findTool(tool);
  if (path !== undefined) it(title, () => test(path), 300_000);
  else if (process.env['BROADSHEET_REQUIRE_TOOLS'] === '1') {
    it(title, () => {
      throw new Error(`This test needs ${tool}, which is not on this machine`);
    });
  } else {
    it(`${title} (skipped: this test needs ${tool}, which is not on this machine)`, ({ skip }) =>
      skip());
  }
}
