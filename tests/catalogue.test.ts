import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Code, severities } from '../src/base/catalogue.ts';
import { buildIfChanged } from '../src/build-if-changed.ts';
import { noLedger } from '../src/content/ledger/ledger.ts';
import { readPublicFiles } from '../src/output/public-files.ts';
import { reviseLedger } from '../src/pages/ledger/revise-ledger.ts';
import { planPages } from '../src/pages/plan-pages.ts';
import type { BuildOptions } from '../src/pipeline/build-options.ts';
import { drawIcons } from '../src/pipeline/draw-icons.ts';
import { lookAtPictures } from '../src/pipeline/look-at-pictures.ts';
import { readSite } from '../src/pipeline/read-site.ts';
import { makeCrew } from '../src/press/crew.ts';
import { newMemory } from '../src/store/memory.ts';
import { diagnosticsPage, type Entry } from './support/diagnostics-page.ts';
import { type Publication, publication } from './support/publication.ts';
import { readReport } from './support/report.ts';
import { listFiles, scratchFolder, writeFiles } from './support/scratch.ts';
import { unsavedMistakes } from './support/unsaved-mistakes.ts';

const page = diagnosticsPage();
const publications = 'tests/publications';

/** Diagnostics about a file as such, of which no line is more wrong than another. */
const ofWholeFiles: ReadonlySet<Code> = new Set([
  'file-unreadable',
  'file-too-large',
  'file-not-regular',
  'file-name-clash',
  'file-set-aside',
  'icon-broken',
  'image-broken',
  'image-too-large',
]);

/** Diagnostics about the machine. */
const ofNoFile: ReadonlySet<Code> = new Set(['parser-fallback', 'search-unavailable']);

/** Text that cannot be shown, because it is none. */
const unshown: ReadonlySet<Code> = new Set(['text-is-utf16']);

/** The second of two files that are one where names know no case, so that git cannot hold both everywhere. */
const secondOfTwo = 'content/articles/File-name-clash.md';

describe('The page of diagnostics', () => {
  it('explains every diagnostic of the catalogue, in its order and with its severity', () => {
    expect(page.map(({ code, severity }) => [code, severity])).toEqual(Object.entries(severities));
  });

  it('shows the very files of “broken” and “doubtful”', () => {
    const shown = (name: string) =>
      page.filter(({ severity }) => (severity === 'error') === (name === 'broken'));
    for (const name of ['broken', 'doubtful']) {
      const folder = join(publications, name);
      const files = joined(shown(name).map(({ wrong }) => wrong));
      delete files[secondOfTwo];
      const paths = listFiles(folder).filter((path) => path !== 'expected.txt');
      expect(
        Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
      ).toEqual(files);
    }
  });

  it('has an example for each, unless a page of text cannot hold it', () => {
    expect(page.filter(({ wrong }) => isEmpty(wrong)).map(({ code }) => code)).toEqual([
      'file-unreadable',
      'file-too-large',
      'file-not-regular',
      'text-not-utf8',
      'text-is-utf16',
      'text-has-nul',
      'marks-too-many',
      'table-too-large',
      'footnotes-too-many',
      'parser-fallback',
      'redirect-loop',
      'redirects-many',
      'ledger-wrong',
      'image-too-large',
      'search-unavailable',
    ]);
    const told = page.filter(({ wrong, right }) => !isEmpty(wrong) && isEmpty(right));
    expect(told.map(({ code }) => code)).toEqual(['interview-found']);
  });

  it('shows in its introduction what is printed', () => {
    const text = readFileSync('docs/diagnostics.md', 'utf8');
    const [, shown = ''] = /^```\n(.*?)^```$/ms.exec(text) ?? [];
    expect(readFileSync(join(publications, 'broken/expected.txt'), 'utf8')).toContain(shown);
  });

  // What the first commit and the machine say cannot be told by files alone.
  const examples = page.filter(({ wrong, code }) => !isEmpty(wrong) && code !== 'date-guessed');

  it.each(examples)(
    'says what the example of $code prints, and nothing else is wrong in it',
    async (entry) => {
      const found = await diagnosticsOf(entry.wrong);
      const serious = found.filter(
        ({ code, severity }) => code === entry.code || severity !== 'notice',
      );
      expect(serious.map(({ code, message, hint }) => [code, ...printed(message, hint)])).toEqual([
        [entry.code, ...entry.printed],
      ]);
    },
  );

  const corrected = page.filter(({ right }) => !isEmpty(right));

  it.each(corrected)('puts the example of $code right', async ({ code, right }) => {
    const found = await diagnosticsOf(right);
    expect(
      found.filter((diagnostic) => diagnostic.code === code || diagnostic.severity !== 'notice'),
    ).toEqual([]);
  });
});

/** All files of several examples; a file of settings that stands in more than one holds what each says. */
function joined(examples: readonly Entry['wrong'][]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [path, text] of examples.flatMap(Object.entries)) {
    const before = path.endsWith('/publication.yml') ? (files[path] ?? '') : '';
    files[path] = before.includes(text) ? before : before + text;
  }
  return files;
}

describe('The publication', () => {
  it('“broken” holds every error once, and nothing of it is published', async () => {
    const broken = withUnsaved('broken');
    const { code, stdout, stderr } = broken.run(verbose);
    expect({ code, stdout, written: broken.list('dist') }).toEqual({
      code: 1,
      stdout: '',
      written: [],
    });
    checkReport(stderr, (severity) => severity === 'error');
    await expect(`exit code ${code}\n\n${stderr}`).toMatchFileSnapshot(expected('broken'));
  });

  it('“doubtful” holds every warning and notice once, and is published, unless --strict is given', async () => {
    const doubtful = withUnsaved('doubtful');
    // A library that is not there, so that the native parser cannot be loaded.
    const env = { NAPI_RS_NATIVE_LIBRARY_PATH: '/nowhere', CI: 'true' };
    const strict = doubtful.run([...verbose, '--strict'], env);
    expect({ code: strict.code, written: doubtful.list('dist') }).toEqual({ code: 1, written: [] });
    const { code, stderr } = doubtful.run(verbose, env);
    expect(code).toBe(0);
    expect(doubtful.list('dist')).toContain('index.html');
    expect(strict.stderr).toContain(stderr);
    checkReport(stderr, (severity) => severity !== 'error');
    await expect(`exit code ${code}\n\n${stderr}`).toMatchFileSnapshot(expected('doubtful'));
  });
});

const verbose = ['build', '--verbose', '--clock', '2025-01-01T00:00Z'];

function expected(name: string): string {
  return join('publications', name, 'expected.txt');
}

/** A copy of a publication, with the mistakes that git cannot hold. */
function withUnsaved(name: 'broken' | 'doubtful'): Publication {
  const copy = publication(join(publications, name));
  for (const { code, severity, wrong } of page) {
    if ((severity === 'error') !== (name === 'broken')) continue;
    unsavedMistakes[code as Code]?.(copy.root);
    if (wrong[secondOfTwo]) copy.write(secondOfTwo, wrong[secondOfTwo]);
  }
  return copy;
}

/** Each diagnostic of some severities is there once, with its place, its line, and what the page says of it. */
function checkReport(report: string, isWanted: (severity: string) => boolean): void {
  const found = readReport(report).filter(({ code, file }) => !isOtherInterview(code, file));
  // Whether Pagefind runs is found out last, and told in the tests of search.
  const wanted = page.filter(
    ({ code, severity }) => isWanted(severity) && code !== 'search-unavailable',
  );
  const said = ({ code, printed }: Entry) => [code, printed];
  const byCode = (codes: readonly unknown[][]) => codes.map(String).sort();
  expect(byCode(found.map(({ code, printed }) => [code, printed]))).toEqual(
    byCode(wanted.map(said)),
  );
  for (const { code, severity, file, line, column, excerpt, printed } of found) {
    const isPlaced = !ofWholeFiles.has(code) && !ofNoFile.has(code);
    expect({
      code,
      file: file !== '',
      line: line > 0,
      column: column > 0,
      shown: excerpt.length > 0,
    }).toEqual({
      code,
      file: !ofNoFile.has(code),
      line: isPlaced,
      column: isPlaced,
      shown: isPlaced && !unshown.has(code),
    });
    if (severity !== 'notice') expect(printed.at(-1)).toMatch(/^→ ./);
  }
}

/** Of every interview it is said that it was found, so also of those that are there for what is wrong in them. */
function isOtherInterview(code: Code, file: string): boolean {
  return code === 'interview-found' && !file.endsWith('interview-found.md');
}

/** Everything that is said of a publication of these files, on the first day of 2025. */
async function diagnosticsOf(files: Entry['wrong']) {
  const root = scratchFolder();
  writeFiles(root, files);
  const folder = (name: string) => join(root, name);
  const options: BuildOptions = {
    folders: {
      content: folder('content'),
      public: folder('public'),
      templates: folder('templates'),
      output: folder('dist'),
      package: resolve('.'),
    },
    now: () => Date.UTC(2025, 0, 1),
    show: { drafts: false, future: false, expired: false },
    strict: false,
    force: false,
    openMemory: newMemory,
    threads: 1,
    ledger: 'read',
  };
  if (listFiles(options.folders.templates).length > 0) {
    writeFiles(root, { 'content/publication.yml': '' });
    return (await buildIfChanged(options)).diagnostics;
  }
  // Without templates nothing is said after planning, and a build would compile ours each time.
  const memory = newMemory();
  const read = await readSite({ ...options, memory, crew: makeCrew(0, '') });
  const { site, diagnostics, ledger = noLedger } = read;
  const looking = { content: options.folders.content, memory, atOnce: 1 };
  const pictures = await lookAtPictures(site.pictures, looking);
  const copies = readPublicFiles(options.folders.public).files;
  const icons = await drawIcons(copies, { memory, force: false });
  const plan = planPages(site, [], pictures);
  const revised = reviseLedger(ledger, site, plan, { use: 'read', allowRemoved: false });
  const found = [diagnostics, pictures.diagnostics, icons.diagnostics, plan.diagnostics];
  return [...found, revised.diagnostics].flat();
}

function printed(message: string, hint: string | undefined): readonly string[] {
  return hint === undefined ? [message] : [message, `→ ${hint}`];
}

function isEmpty(files: Entry['wrong']): boolean {
  return Object.keys(files).length === 0;
}
