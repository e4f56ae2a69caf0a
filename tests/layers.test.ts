import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles, scratchFolder, writeFiles } from './support/scratch.ts';

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** What dependency-cruiser says of the sources below a folder, by the rules of this project. */
function cruise(folder: string): Cruise {
  const { stdout } = spawnSync(
    process.execPath,
    [
      ...[
        resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--output-type',
        'json',
      ],
      ...['--config', '.dependency-cruiser.mjs', 'src', 'templates', 'bench', 'picture-desk'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Cruise;
}

/** A tree with the rules of this project and these files. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = scratchFolder();
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(name, join(root, name));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFiles(root, { 'picture-desk/paper.ts': 'export const paper = 1;\n', ...files });
  return root;
}

it('No import breaks the rules of the rooms, and every file was looked at', () => {
  const { modules, summary } = cruise('.');
  const seen = modules.map(({ source }) => source);
  const files = ['src', 'templates', 'bench', 'picture-desk'].flatMap((folder) =>
    listFiles(folder)
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${folder}/${path}`),
  );
  expect(files.length).toBeGreaterThan(150);
  expect(seen).toEqual(expect.arrayContaining(files));
  expect(summary.violations).toEqual([]);
}, 60_000);

it('The rules bite', () => {
  const value = 'export const value = 1;\nexport interface Shape {}\n';
  const takesValue = (path: string) =>
    `import { value } from '${path}';\nexport const own = value;\n`;
  const takesType = (path: string) =>
    `import type { Shape } from '${path}';\nexport const own = (shape: Shape) => shape;\n`;
  const { summary } = cruise(
    tree({
      'src/base/good.ts': value,
      'src/content/good.ts': value,
      'src/site/good.ts': takesType('../content/good.ts') + value,
      'src/pages/good.ts': takesType('../site/good.ts') + value,
      'src/commands/good.ts': value,
      'templates/good.tsx': takesType('../src/pages/good.ts'),
      'src/base/bad.ts': takesType('../site/good.ts'),
      'src/content/bad.ts': takesType('../site/good.ts'),
      'src/site/bad-files.ts':
        "import { readFileSync } from 'node:fs';\nexport const own = readFileSync;\n",
      'src/pages/bad-value.ts': takesValue('../site/good.ts'),
      'src/checks/bad.ts': takesValue('../site/good.ts'),
      'src/store/bad.ts': takesValue('../commands/good.ts'),
      'src/press/bad.ts': takesValue('../pages/good.ts'),
      'src/commands/bad.ts': takesValue('../site/good.ts'),
      'src/build.ts': takesValue('../templates/good.tsx'),
      'templates/bad.tsx': takesValue('../src/site/good.ts'),
      'src/site/circle-a.ts': takesType('./circle-b.ts') + value,
      'src/site/circle-b.ts': takesType('./circle-a.ts') + value,
      'src/site/lost.ts': takesValue('./nowhere.ts'),
      'bench/good.ts': value,
      'src/commands/measured.ts': takesValue('../../bench/good.ts'),
    }),
  );
  const broken = summary.violations.map(({ from, rule }) => `${from} ${rule.name}`).sort();
  expect([...new Set(broken)]).toEqual([
    'src/base/bad.ts base-imports-nothing',
    'src/build.ts nobody-imports-templates',
    'src/checks/bad.ts checks-take-types-only',
    'src/commands/bad.ts only-build-knows-the-order',
    'src/commands/measured.ts nobody-imports-the-benchmark',
    'src/content/bad.ts content-never-looks-ahead',
    'src/pages/bad-value.ts pages-takes-types-only',
    'src/press/bad.ts only-build-knows-the-order',
    'src/site/bad-files.ts outside-world-at-the-edges',
    'src/site/circle-a.ts no-cycles',
    'src/site/lost.ts no-unknown-imports',
    'src/store/bad.ts outer-rooms-never-see-commands',
    'templates/bad.tsx templates-see-types-only',
  ]);
}, 60_000);
