import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { complaintsOf, serve, startBrowser } from './support/browser.ts';
import { type Publication, publication } from './support/publication.ts';
import { itWithTool } from './support/tools.ts';

const story = (date: string, fields: string, text = 'It rained.') =>
  `---\ndate: ${date}\n${fields}\n---\n\n${text}\n`;

/** A paper of three years, in two languages, with an interview and a story without a date. */
function paper(): Publication {
  return publication({
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>',
    'content/town/weir.md': story(
      '2024-05-01',
      'headline: At the weir\nauthors: Ann Lee\ntype: interview',
      '**Ann Lee:** Why the weir?\n\n**Bo Ek:** Because <b>herons</b> &lt;nest&gt; in the sluices.',
    ),
    'content/town/flood.md': story(
      '2024-03-01',
      'headline: The flood\nauthors: Ann Lee',
      'The sluices broke.',
    ),
    'content/sport/regatta.md': story(
      '2023-07-01',
      'headline: The regatta\nauthors: Cy Dow',
      'Nobody opened the sluices.\n\n## The last mile\n\nOars broke on herons.',
    ),
    'content/sport/course.md': story('2022-07-01', 'headline: La course\nlang: fr', 'Des hérons.'),
    'content/town/undated.md': '# Undated\n\nOld sluices.\n',
  });
}

const work = (paper: Publication, ...args: readonly string[]) =>
  JSON.parse(paper.run(['build', '--json', ...args]).stdout).work;

describe('A publication that can be searched', () => {
  it('has a volume for each year, and an engine for each language', () => {
    const { run, list } = paper();
    run();
    const files = list('dist/search').map((path) => path.replace(/_[\da-f]+/, ''));
    expect([...new Set(files)].filter((path) => !/\/(?:index|filter)\//.test(path))).toEqual([
      'engines/en/pagefind-entry.json',
      'engines/en/pagefind-worker.js',
      'engines/en/pagefind.en.pf_meta',
      'engines/en/pagefind.js',
      'engines/en/wasm.en.pagefind',
      'engines/fr/pagefind-entry.json',
      'engines/fr/pagefind-worker.js',
      'engines/fr/pagefind.fr.pf_meta',
      'engines/fr/pagefind.js',
      'engines/fr/wasm.fr.pagefind',
      'index.html',
      ...['2022', '2023', '2024', 'undated'].flatMap((year) => {
        const lang = year === '2022' ? 'fr' : 'en';
        return [
          `volumes/${year}/fragment/${lang}.pf_fragment`,
          `volumes/${year}/pagefind-entry.json`,
          `volumes/${year}/pagefind.${lang}.pf_meta`,
        ];
      }),
    ]);
  });

  it('indexes a year again only when something in it has changed', () => {
    const own = paper();
    expect(work(own)).toMatchObject({ indexed: 4 });
    const files = own.list('dist/search');
    expect(work(own)).toMatchObject({ indexed: 0, written: 0 });
    rmSync(join(own.root, 'dist'), { recursive: true });
    expect(work(own)).toMatchObject({ indexed: 0 });
    expect(own.list('dist/search')).toEqual(files);
    own.write('content/town/flood.md', story('2024-03-01', 'headline: Dry\nauthors: Ann Lee'));
    expect(work(own)).toMatchObject({ indexed: 1 });
    own.write('content/town/flood.md', story('2025-03-01', 'headline: Dry\nauthors: Ann Lee'));
    expect(work(own, '--allow-removed')).toMatchObject({ indexed: 2 });
    own.write('content/publication.yml', 'search: no\n');
    expect(work(own)).toMatchObject({ indexed: 0 });
    expect(own.list('dist/search')).toEqual([]);
  });

  it('is published without what searches it where Pagefind does not run, and says so', () => {
    const own = paper();
    rmSync(join(own.root, 'content/town/undated.md'));
    const nowhere = { npm_config_arch: 'abacus' };
    const { code, stderr } = own.run(['build'], nowhere);
    expect(code).toBe(0);
    expect(stderr.match(/search-unavailable/g)).toHaveLength(1);
    expect(own.list('dist/search')).toEqual(['index.html']);
    expect(own.run(['build', '--strict'], nowhere).code).toBe(1);
    expect(own.run(['build', '--strict']).code).toBe(0);
    expect(own.list('dist/search').length).toBeGreaterThan(20);
  });
});

/** The search page in a browser, with what it complains of. */
async function opened(executable: string, query = '', own = paper()) {
  own.run();
  const origin = await serve(join(own.root, 'dist'));
  const browser = await startBrowser(executable);
  const page = await browser.newPage();
  const complaints = complaintsOf(page, origin);
  await page.goto(`${origin}/search/${query}`);
  return { page, origin, complaints, browser };
}

const headlines = (page: Page) => page.locator('.found .card-headline').allTextContents();

/** Wait until so many stories are told to have been found. */
async function count(page: Page, message: string): Promise<void> {
  await page.locator('.search-status', { hasText: message }).waitFor();
}

describe('The search page', () => {
  itWithTool('chromium', 'finds what was said, and leads to it', async (executable) => {
    const { page, complaints } = await opened(executable, '?q=nest');
    await count(page, '1 story found');
    const passage = page.locator('.found-passages li');
    expect(await passage.textContent()).toContain('Because herons <nest> in the sluices.');
    expect(await passage.locator('mark').allTextContents()).toEqual(['nest']);
    await passage.locator('a').click();
    expect(new URL(page.url()).hash).toBe('#a-why-the-weir');
    expect(complaints).toEqual([]);
  });

  itWithTool(
    'chromium',
    'filters by section, person and year, and sorts by date',
    async (executable) => {
      const { page, complaints } = await opened(executable, '?q=sluices&order=newest');
      await count(page, '4 stories found');
      await expect
        .poll(() => headlines(page))
        .toEqual(['At the weir', 'The flood', 'The regatta', 'Undated']);
      await page.selectOption('[name="year"]', '2024');
      await count(page, '2 stories found');
      await page.selectOption('[name="person"]', 'Bo Ek');
      await count(page, '1 story found');
      await expect.poll(() => headlines(page)).toEqual(['At the weir']);
      await page.selectOption('[name="person"]', '');
      await page.selectOption('[name="year"]', '');
      await page.selectOption('[name="section"]', 'sport');
      await count(page, '1 story found');
      expect(new URL(page.url()).search).toBe('?q=sluices&section=sport&order=newest');
      await page.fill('[name="q"]', '');
      await count(page, '2 stories found');
      await expect.poll(() => headlines(page)).toEqual(['The regatta', 'La course']);
      expect(complaints).toEqual([]);
    },
  );

  itWithTool('chromium', 'searches every language by its own rules', async (executable) => {
    const { page } = await opened(executable, '?q=heron');
    await count(page, '3 stories found');
    expect((await headlines(page)).toSorted()).toEqual(['At the weir', 'La course', 'The regatta']);
  });

  itWithTool(
    'chromium',
    'loads nothing before the reader begins, and works by keys alone',
    async (executable) => {
      const own = paper();
      own.run();
      const browser = await startBrowser(executable);
      const page = await browser.newPage({ hasTouch: true, isMobile: true });
      const origin = await serve(join(own.root, 'dist'));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${origin}/search/`);
      await page.waitForTimeout(300);
      expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
      await page.locator('[name="q"]').focus();
      await page.keyboard.type('sluices');
      await count(page, '4 stories found');
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
      await page.keyboard.press('ArrowDown');
      const first = await focused();
      expect(first).toBe((await headlines(page))[0]?.trim());
      await page.keyboard.press('ArrowDown');
      expect(await focused()).not.toBe(first);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
      expect(asked.every((path) => path.startsWith('/'))).toBe(true);
    },
  );

  itWithTool(
    'chromium',
    'shows lists where there is no script, and where search fails',
    async (executable) => {
      const own = paper();
      own.run();
      const origin = await serve(join(own.root, 'dist'));
      const browser = await startBrowser(executable);
      const bare = await browser.newPage({ javaScriptEnabled: false });
      await bare.goto(`${origin}/search/`);
      expect(await bare.locator('form.search').isVisible()).toBe(false);
      expect(await bare.locator('.browse a', { hasText: 'Archive' }).isVisible()).toBe(true);
      rmSync(join(own.root, 'dist/search/engines'), { recursive: true });
      const page = await browser.newPage();
      await page.goto(`${origin}/search/?q=weir`);
      await count(page, 'Search does not work');
      expect(await page.locator('.browse').isVisible()).toBe(true);
    },
  );

  itWithTool(
    'chromium',
    'works under the strictest policy that it can work under',
    async (executable) => {
      const own = paper();
      own.run();
      const origin = await serve(join(own.root, 'dist'));
      const page = await (await startBrowser(executable)).newPage();
      const policy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; form-action 'self'";
      await page.route('**/*', async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': policy };
        await route.fulfill({ response, headers });
      });
      await page.goto(`${origin}/search/?q=sluices`);
      await count(page, '4 stories found');
    },
  );
});
