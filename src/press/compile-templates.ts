import { SourceMap } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import type { Place } from '../base/diagnostic.ts';
import type { Digest } from '../base/digest.ts';
import type { Kind, View } from '../pages/view.ts';
import type { TemplateProps } from '../render/template.ts';
import { gatheringModule, resolvePlugin } from './resolve-plugin.ts';
import { type TemplateFolders, templateName } from './template-folders.ts';
import { templateVersions } from './template-versions.ts';

/** The templates of a publication as one script: plain data, so that they need not be compiled again. */
export interface CompiledTemplates {
  readonly code: string;
  readonly map: string;
  /** For each kind of page the digest of everything that its template reaches. */
  readonly versions: Readonly<Record<Kind, Digest>>;
}

/** Templates ready to be called. */
export interface Templates extends Pick<CompiledTemplates, 'versions'> {
  /** The whole HTML document of a page; throws what the template throws. */
  readonly render: (kind: Kind, props: TemplateProps<View>) => string;
  /** Where in the templates an error was thrown, as far as its stack tells. */
  readonly placeOf: (error: unknown) => Place | undefined;
}

/** One template a kind of page; the compiler names any kind that is missing here. */
const kinds = Object.keys({
  front: 0,
  article: 0,
  interview: 0,
  section: 0,
  'tag-index': 0,
  tag: 0,
  interviews: 0,
  series: 0,
  corrections: 0,
  archive: 0,
  month: 0,
  people: 0,
  person: 0,
  search: 0,
  standalone: 0,
  redirect: 0,
  gone: 0,
  'not-found': 0,
} satisfies Record<Kind, 0>) as Kind[];

/**
 * Bundle all templates with Preact's renderer into one script. Throws esbuild's `BuildFailure` when a template cannot be
 * compiled.
 */
export async function compileTemplates(
  folders: TemplateFolders,
  packageFolder: string,
): Promise<CompiledTemplates> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    stdin: { contents: gatheringSource(), resolveDir: packageFolder, sourcefile: gatheringModule },
    bundle: true,
    write: false,
    metafile: true,
    outfile: 'templates.js',
    format: 'iife',
    globalName: 'broadsheetTemplates',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'external',
    minifySyntax: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    absWorkingDir: packageFolder,
    tsconfigRaw: {},
    plugins: [resolvePlugin(folders, packageFolder)],
  });
  const code = outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '';
  const map = outputFiles.find(({ path }) => path.endsWith('.map'))?.text ?? '';
  return { code, map, versions: templateVersions(kinds, metafile, packageFolder) };
}

/** Run a script of templates. A script, unlike a module, can be collected when it is compiled anew. */
export function loadTemplates(
  { code, map, versions }: CompiledTemplates,
  folders: TemplateFolders,
  packageFolder: string,
): Templates {
  const script = new Script(`${code};broadsheetTemplates.render`, { filename: scriptName });
  const render = script.runInThisContext() as Templates['render'];
  return { render, versions, placeOf: (error) => placeOf(error, map, folders, packageFolder) };
}

const scriptName = 'broadsheet-templates.js';

function gatheringSource(): string {
  const imports = kinds.map(
    (kind, n) => `import { template as t${n} } from 'template:${kind}.tsx';`,
  );
  const table = kinds.map((kind, n) => `${JSON.stringify(kind)}: t${n}`);
  return [
    "import { h } from 'preact';",
    "import { renderToString } from 'preact-render-to-string';",
    "import { SpeechOfPage } from 'template:parts/speech.ts';",
    ...imports,
    `const templates = { ${table.join(', ')} };`,
    'export function render(kind, props) {',
    '  const page = h(SpeechOfPage.Provider, { value: props.speech }, h(templates[kind], props));',
    "  return '<!doctype html>' + renderToString(page) + '\\n';",
    '}',
  ].join('\n');
}

function placeOf(
  error: unknown,
  map: string,
  folders: TemplateFolders,
  packageFolder: string,
): Place | undefined {
  if (!(error instanceof Error)) return undefined;
  const sourceMap = new SourceMap(JSON.parse(map));
  for (const [, line, column] of (error.stack ?? '').matchAll(
    new RegExp(`${scriptName}:(\\d+):(\\d+)`, 'g'),
  )) {
    const entry = sourceMap.findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in entry)) continue;
    const name = templateName(resolve(packageFolder, entry.originalSource), folders);
    if (name !== undefined) {
      const { originalLine, originalColumn } = entry;
      return {
        folder: 'templates',
        path: name,
        line: originalLine + 1,
        column: originalColumn + 1,
      };
    }
  }
  return undefined;
}
