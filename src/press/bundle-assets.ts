import { basename, extname } from 'node:path';
import { type Digest, digest } from '../base/digest.ts';
import type { OutputPath } from '../base/path.ts';
import { resolvePlugin } from './resolve-plugin.ts';
import { findTemplate, type TemplateFolders } from './template-folders.ts';

/** Styles, scripts and fonts, each under a name that changes with its contents. */
export interface BundledAssets {
  readonly files: readonly BundledAsset[];
  /** Output paths by the name of the entry, or of the file that a style names: `main.css`, `text-face.woff2`. */
  readonly paths: Readonly<Record<string, OutputPath>>;
}

interface BundledAsset {
  readonly path: OutputPath;
  readonly digest: Digest;
  /** Undefined when the store from which they are taken has lost them. */
  readonly contents: () => Uint8Array | undefined;
}

/** Browsers of the last few years; lightningcss writes versions as `major << 16 | minor << 8`. */
const browsers = { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) };

/**
 * Bundle `styles/main.css`, `scripts/main.ts` and `scripts/search.ts`; each may be missing. Throws esbuild's `BuildFailure` when one of them
 * cannot be compiled.
 */
export async function bundleAssets(
  folders: TemplateFolders,
  packageFolder: string,
): Promise<BundledAssets> {
  const entries = ['styles/main.css', 'scripts/main.ts', 'scripts/search.ts'].flatMap(
    (name) => findTemplate(name, folders) ?? [],
  );
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: entries,
    bundle: true,
    write: false,
    outdir: 'assets',
    entryNames: '[name]',
    assetNames: '[name]-[hash]',
    format: 'esm',
    target: 'es2022',
    loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file', '.webp': 'file', '.avif': 'file' },
    logLevel: 'silent',
    absWorkingDir: packageFolder,
    tsconfigRaw: {},
    minify: true,
    plugins: [resolvePlugin(folders, packageFolder)],
  });
  const { transform } = await import('lightningcss');
  const minify = (filename: string, code: Uint8Array): Uint8Array =>
    new Uint8Array(transform({ filename, code, minify: true, targets: browsers }).code);
  const bundled = outputFiles.map(({ path, contents }) =>
    finished(basename(path), contents, minify),
  );
  return {
    files: bundled.map(({ path, contents }) => ({
      path,
      digest: digest(contents),
      contents: () => contents,
    })),
    paths: Object.fromEntries(bundled.map(({ name, path }) => [name, path])),
  };
}

interface Bundled {
  /** What templates ask for it by. */
  readonly name: string;
  readonly path: OutputPath;
  readonly contents: Uint8Array;
}

/** What esbuild puts between name and ending of a file that a style names. */
const hash = /-[A-Z0-9]{8}(?=\.\w+$)/;

/** Entries are named by their own digest, made after the last change to their contents. */
function finished(
  name: string,
  contents: Uint8Array,
  minify: (name: string, contents: Uint8Array) => Uint8Array,
): Bundled {
  const ending = extname(name);
  if (ending !== '.css' && ending !== '.js')
    return { name: name.replace(hash, ''), path: assetPath(name), contents };
  const ready = ending === '.css' ? minify(name, contents) : contents;
  const stem = `${basename(name, ending)}-${digest(ready).slice(0, 10)}`;
  return { name, path: assetPath(`${stem}${ending}`), contents: ready };
}

function assetPath(name: string): OutputPath {
  return `assets/${name}` as OutputPath;
}
