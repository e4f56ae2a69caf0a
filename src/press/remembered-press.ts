import { type Digest, digest } from '../base/digest.ts';
import type { OutputPath } from '../base/path.ts';
import type { Store } from '../store/store.ts';
import type { BundledAssets } from './bundle-assets.ts';
import type { CompiledTemplates } from './compile-templates.ts';

/** Everything that templates are compiled to. */
export interface CompiledPress {
  /** The templates as they travel to other threads. */
  readonly compiled: CompiledTemplates;
  readonly assets: BundledAssets;
  /** What the store is to keep for the next build. */
  readonly kept: readonly Digest[];
}

/** What the store keeps of a press; the bytes of assets stand under keys of their own, since they are seldom needed again. */
interface Remembered {
  readonly compiled: CompiledTemplates;
  readonly files: readonly { readonly path: OutputPath; readonly digest: Digest }[];
  readonly paths: BundledAssets['paths'];
}

/** The press that was put under `key`, if all of it is still there. */
export function recallPress(key: Digest, store: Store): CompiledPress | undefined {
  const known = store.get(key) as Remembered | undefined;
  if (!known?.files.every((file) => store.has(assetKey(file.digest)))) return undefined;
  const files = known.files.map((file) => ({
    ...file,
    contents: () => {
      const base64 = store.get(assetKey(file.digest));
      return typeof base64 === 'string' ? Buffer.from(base64, 'base64') : undefined;
    },
  }));
  return pressOf(key, known.compiled, { files, paths: known.paths });
}

/** Put a press under `key` for the builds to come. */
export function rememberPress(
  key: Digest,
  compiled: CompiledTemplates,
  assets: BundledAssets,
  store: Store,
): CompiledPress {
  for (const file of assets.files) {
    store.put(assetKey(file.digest), Buffer.from(file.contents() ?? []).toString('base64'));
  }
  const files = assets.files.map(({ path, digest: own }) => ({ path, digest: own }));
  const value: Remembered = { compiled, files, paths: assets.paths };
  store.put(key, value);
  return pressOf(key, compiled, assets);
}

function pressOf(key: Digest, compiled: CompiledTemplates, assets: BundledAssets): CompiledPress {
  return { compiled, assets, kept: [key, ...assets.files.map((file) => assetKey(file.digest))] };
}

function assetKey(contents: Digest): Digest {
  return digest(`asset ${contents}`);
}
