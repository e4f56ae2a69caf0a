import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIfChanged } from '../src/build-if-changed.ts';
import type { BuildResult } from '../src/pipeline/build-result.ts';
import { type Memory, newMemory, openMemory } from '../src/store/memory.ts';
import { anyEdit, make, type Newsroom } from './support/edits.ts';
import { picture } from './support/pictures.ts';
import { listFiles, readFiles, scratchFolder, writeFiles } from './support/scratch.ts';

const isLong = process.env['BROADSHEET_LONG'] === '1';
const version = '1.0.0';

/** Templates that print their view whole, so that nothing which changes in it stays unseen; quick to compile. */
function plainTemplates(): Readonly<Record<string, string>> {
  const kinds = readdirSync('templates').filter((name) => name.endsWith('.tsx'));
  const text = `export const template = ({ view, metadata, frame, prose, assets }) =>
    <pre>{JSON.stringify({ view, metadata, frame, prose, assets })}</pre>;`;
  return {
    ...Object.fromEntries(kinds.map((name) => [`templates/${name}`, text])),
    'templates/styles/main.css': 'p {}',
    'templates/scripts/main.ts': '',
  };
}

function newsroom(): Newsroom {
  const root = scratchFolder();
  const first = '---\nheadline: First\ndate: 2024-01-01\nstandfirst: A text.\n---\n\nText.';
  writeFiles(root, { ...plainTemplates(), 'content/articles/first.md': first });
  const show = { drafts: false, future: false, expired: false };
  const ledger = { ledger: 'write', allowRemoved: true } as const;
  return { root, options: { show, now: () => Date.UTC(2024, 5, 15), ...ledger } };
}

interface HowBuilt {
  /** Does it remember earlier builds? */
  readonly memory?: Memory | 'kept in files';
  /** Files that may have changed, by their places; default: it has to look for itself. */
  readonly changed?: readonly string[];
}

/** The steps of the last build, and of the last warm one that was compared. */
let steps: string[] = [];
let stepsOfCompared: readonly string[] = [];

async function buildInto(
  output: string,
  { root, options }: Newsroom,
  { memory = newMemory(), changed }: HowBuilt = {},
) {
  steps = [];
  const folder = (name: string) => join(root, name);
  return buildIfChanged({
    ...options,
    folders: {
      content: folder('content'),
      public: folder('public'),
      templates: folder('templates'),
      output,
      package: resolve('.'),
    },
    strict: false,
    force: false,
    threads: 1,
    // What is kept in files builds as a large site does, so that both ways are compared: texts held, and texts fetched.
    ...(memory === 'kept in files' ? { mostTexts: 0 } : {}),
    openMemory: (state) => (memory === 'kept in files' ? openMemory(state, version) : memory),
    onTimed: ({ name }) => steps.push(name),
    ...(changed ? { changed } : {}),
  });
}

/** The files of a newsroom in each of its folders, by their places. */
function filesOf(root: string) {
  const below = (folder: string) =>
    Object.fromEntries(
      Object.entries(readFiles(join(root, folder))).map(([path, text]) => [
        join(root, folder, path),
        text,
      ]),
    );
  return { content: below('content'), public: below('public'), templates: below('templates') };
}

type Files = Readonly<Record<string, string>>;

/** What a person can tell of a build. */
function told({ outcome, diagnostics, ...result }: BuildResult) {
  const counts = 'counts' in result ? result.counts : undefined;
  return { outcome, diagnostics, counts };
}

/** Where files differ, with the text on both sides of the first difference. */
function differences(found: Files, wanted: Files): readonly string[] {
  const paths = [...new Set([...Object.keys(found), ...Object.keys(wanted)])];
  return paths.flatMap((path) => {
    const [is, should] = [found[path] ?? 'missing', wanted[path] ?? 'missing'];
    if (is === should) return [];
    const at = [...is].findIndex((letter, n) => letter !== should[n]);
    const around = (text: string) => text.slice(Math.max(0, at - 100), at + 60);
    return [`${path}: “${around(is)}” instead of “${around(should)}”`];
  });
}

/** A warm build must be what a clean build is. */
async function compare(current: Newsroom, how: HowBuilt): Promise<void> {
  const warm = await buildInto(join(current.root, 'dist'), current, how);
  stepsOfCompared = steps;
  const clean = join(scratchFolder(), 'dist');
  const expected = await buildInto(clean, current);
  expect(told(warm)).toEqual(told(expected));
  if (warm.outcome === 'published') {
    expect(differences(readFiles(join(current.root, 'dist')), readFiles(clean))).toEqual([]);
  }
}

const aSeries = fc.array(anyEdit, { minLength: 25, maxLength: 25 });

/** The page of a story, as Markdown and as plain text too. */
const formsOf = (n: number): readonly string[] =>
  ['html', 'md', 'txt'].map((ending) => `climate/2024/05/${n}/index.${ending}`);

describe('A warm build', () => {
  it('writes what a clean build writes, byte for byte, after any series of edits', async () => {
    await fc.assert(
      fc.asyncProperty(aSeries, async (series) => {
        let current = newsroom();
        for (const edit of series) {
          current = make(edit, current);
          await compare(current, { memory: 'kept in files' });
        }
      }),
      { numRuns: isLong ? 80 : 8, endOnFailure: !isLong },
    );
  }, 600_000);

  it('does so in a running process that is told which files have changed', async () => {
    await fc.assert(
      fc.asyncProperty(aSeries, async (series) => {
        let current = newsroom();
        const { root } = current;
        const memory = openMemory(join(scratchFolder(), 'state'), version);
        const sources = () => {
          const { content, public: copied, templates } = filesOf(root);
          return { ...content, ...copied, ...templates };
        };
        let before = sources();
        for (const edit of series.filter(({ kind }) => !['tamper', 'forget'].includes(kind))) {
          current = make(edit, current);
          const after = sources();
          const all = [...new Set([...Object.keys(before), ...Object.keys(after)])];
          const changed = all.filter((place) => before[place] !== after[place]);
          before = after;
          await compare(current, { memory, changed });
        }
      }),
      { numRuns: isLong ? 40 : 4, endOnFailure: !isLong },
    );
  }, 600_000);

  it('finds that its memory has lost a style when that is to be written again', async () => {
    const current = newsroom();
    const { root } = current;
    writeFiles(root, { 'templates/styles/main.css': 'p { color: red }' });
    await buildInto(join(root, 'dist'), current, { memory: 'kept in files' });
    const kept = Buffer.from('p{color:red').toString('base64').slice(0, 14);
    const spoilt = listFiles(root).filter((path) => {
      const bytes = readFileSync(join(root, path));
      const at = path.endsWith('.pack') ? bytes.indexOf(kept) : -1;
      if (at >= 0) writeFiles(root, { [path]: bytes.fill('x', at, at + 3) });
      return at >= 0;
    });
    expect(spoilt).toHaveLength(1);
    rmSync(join(root, 'dist/assets'), { recursive: true });
    writeFiles(root, { 'content/articles/second.md': '# Second\n\nText.' });
    const { outcome } = await buildInto(join(root, 'dist'), current, { memory: 'kept in files' });
    expect(outcome).toBe('published');
    expect(listFiles(join(root, 'dist/assets'))).not.toEqual([]);
  });

  it.each([
    ['files', undefined],
    ['a process', openMemory],
  ])('prints words and templates that changed from what it remembers in %s', async (_, open) => {
    const current = newsroom();
    const { root } = current;
    const memory = open?.(join(scratchFolder(), 'state'), version) ?? 'kept in files';
    const first = join(root, 'content/articles/first.md');
    const template = join(root, 'templates/article.tsx');
    const again = async (place: string) => {
      await compare(current, open ? { memory, changed: [place] } : { memory });
      const once = await buildInto(join(root, 'dist'), current, { memory });
      expect(once).toMatchObject({ work: { parsed: 0, rendered: 0 } });
    };
    await buildInto(join(root, 'dist'), current, { memory });
    writeFileSync(first, readFileSync(first, 'utf8').replace('Text.', 'Other words.'));
    await again(first);
    expect(stepsOfCompared).toEqual(['compare', 'replate']);
    writeFileSync(template, 'export const template = () => <p>Article</p>;');
    await again(template);
    expect(stepsOfCompared).toEqual(['compile templates', 'reprint', 'publish']);
    writeFileSync(first, readFileSync(first, 'utf8').replace('headline: First', 'headline: 1st'));
    await again(first);
    expect(stepsOfCompared).toContain('assemble');
  });

  it('does only what an edit makes necessary', async () => {
    const current = newsroom();
    const { root } = current;
    const text = (n: number, body = 'Text.') =>
      `---\nheadline: Story ${n}\ndate: 2024-05-0${n}\nsection: climate\ntags: [Rivers]\n---\n\n${body}`;
    const write = (n: number, body?: string) =>
      writeFiles(root, { [`content/articles/${n}.md`]: text(n, body) });
    const work = async () => {
      const result = await buildInto(join(root, 'dist'), current, { memory: 'kept in files' });
      if (result.outcome !== 'published') throw new Error(result.outcome);
      const isPage = (path: string): boolean => !path.startsWith('search/volumes/');
      return { ...result.work, written: result.changes.written.filter(isPage) };
    };
    for (const n of [1, 2, 3, 4, 5, 6, 7]) write(n);
    expect(await work()).toMatchObject({ parsed: 8 });
    expect(await work()).toEqual({ parsed: 0, rendered: 0, encoded: 0, indexed: 0, written: [] });

    write(2, 'Another text.');
    expect(await work()).toEqual({
      parsed: 1,
      rendered: 3,
      encoded: 0,
      indexed: 1,
      written: formsOf(2),
    });
    write(2, 'Another text.');
    expect(await work()).toEqual({ parsed: 0, rendered: 0, encoded: 0, indexed: 0, written: [] });

    write(8);
    const { written } = await work();
    expect(written).toContain('archive/2024/05/index.html');
    expect(written.length).toBeLessThanOrEqual(30);

    writeFiles(root, { 'templates/tag.tsx': 'export const template = () => <p>Tag</p>;' });
    expect(await work()).toEqual({
      parsed: 0,
      rendered: 1,
      encoded: 0,
      indexed: 0,
      written: ['tags/rivers/index.html'],
    });
  });

  it('prints changed words in every feed that holds them, and nothing else', async () => {
    const current = newsroom();
    const { root } = current;
    const write = (n: number, text: string) =>
      writeFiles(root, {
        [`content/articles/${n}.md`]: `---\nheadline: Story ${n}\ndate: 2024-05-0${n}\nsection: climate\nstandfirst: The same.\ncorrections: [{date: 2024-05-09, text: Two}]\n---\n\n${text}`,
      });
    writeFiles(root, {
      'content/publication.yml':
        'url: https://tarn.example\nsearch: no\nfeeds: {items: 2, formats: [rss, json]}\n',
    });
    for (const n of [1, 2, 3]) write(n, 'Text.');
    const memory = 'kept in files' as const;
    await buildInto(join(root, 'dist'), current, { memory });

    write(3, 'Other words.');
    await compare(current, { memory });
    expect(stepsOfCompared).toEqual(['compare', 'replate']);
    const feeds = ['climate/feed.json', 'climate/feed.xml', 'feed.json', 'feed.xml'];
    for (const path of feeds)
      expect(readFileSync(join(root, 'dist', path), 'utf8')).toContain('Other words.');

    write(3, 'Again others.');
    expect(await buildInto(join(root, 'dist'), current, { memory })).toMatchObject({
      work: { parsed: 1, rendered: 7 },
      changes: { written: [...formsOf(3), ...feeds] },
    });
    write(1, 'Words of a story that is too old for feeds.');
    expect(await buildInto(join(root, 'dist'), current, { memory })).toMatchObject({
      work: { parsed: 1, rendered: 3 },
      changes: { written: formsOf(1) },
    });
  });

  it('makes a file of a picture once, wherever it is wanted again', async () => {
    const current = newsroom();
    const { root } = current;
    const work = async () => {
      const result = await buildInto(join(root, 'dist'), current, { memory: 'kept in files' });
      if (result.outcome !== 'published') throw new Error(result.outcome);
      return result.work.encoded;
    };
    const story = (fields: string) =>
      writeFiles(root, {
        'content/articles/a.md': `---\nheadline: A\ndate: 2024-01-02\n${fields}\n---\n\nText.`,
      });
    const shown = () => listFiles(join(root, 'dist/media'));
    writeFiles(root, { 'content/articles/weir.jpg': await picture({ width: 40, height: 40 }) });
    story('image: {src: weir.jpg, alt: The weir}');
    expect(await work()).toBe(6);
    expect(shown()).toHaveLength(6);
    expect(await work()).toBe(0);

    story('image: {src: weir.jpg, alt: The weir}\nstandfirst: Another.');
    expect(await work()).toBe(0);
    rmSync(join(root, 'dist'), { recursive: true });
    expect(await work()).toBe(0);
    expect(shown()).toHaveLength(6);

    renameSync(join(root, 'content/articles/weir.jpg'), join(root, 'content/articles/w.jpg'));
    story('image: {src: w.jpg, alt: The weir}');
    expect(await work()).toBe(0);
    expect(shown().every((name) => name.startsWith('articles/w-'))).toBe(true);

    story('image: {src: w.jpg, alt: The weir, focus: [0.5, 0.9]}');
    expect(await work()).toBe(3);
    expect(shown()).toHaveLength(6);

    story('standfirst: None.');
    expect(await work()).toBe(0);
    expect(shown()).toEqual([]);
    expect(
      listFiles(join(root, '.broadsheet')).filter((path) => path.includes('pictures')),
    ).toEqual([]);
  });
});
