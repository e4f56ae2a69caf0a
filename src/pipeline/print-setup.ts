import type { Press } from '../press/start-press.ts';
import type { RenderContext } from '../render/render-page.ts';
import type { SharedStore, Store } from '../store/store.ts';
import type { PrintSetup } from './print-pages.ts';

/** What workers need to print pages, and exports of some kinds; `state` is the folder that `stageFile()` asks for. */
export function printSetup(
  { compiled, folders, packageFolder }: Press,
  context: RenderContext,
  state: string,
  store: Store | SharedStore,
  kinds: PrintSetup['kinds'] = [],
): PrintSetup {
  const setup = { ...context, compiled, folders, package: packageFolder, state, kinds };
  if (!('folder' in store)) return setup;
  return { ...setup, store: { folder: store.folder, version: store.version } };
}
