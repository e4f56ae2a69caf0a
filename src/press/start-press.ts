import type { Diagnostic } from '../base/diagnostic.ts';
import { digest } from '../base/digest.ts';
import type { Memory } from '../store/memory.ts';
import { bundleAssets } from './bundle-assets.ts';
import { compileTemplates, loadTemplates, type Templates } from './compile-templates.ts';
import { explainMistakes } from './explain-mistakes.ts';
import { type CompiledPress, recallPress, rememberPress } from './remembered-press.ts';
import { digestOfFolders } from './template-files.ts';
import type { TemplateFolders } from './template-folders.ts';

/** A publication's templates, styles and scripts, ready for printing. */
export interface Press extends CompiledPress {
  readonly templates: Templates;
  /** Where the templates come from, for those who load them in another thread. */
  readonly folders: TemplateFolders;
  readonly packageFolder: string;
}

/**
 * Compile everything below the template folders, the publication's own folder first, unless the memory holds what the same
 * files were compiled to. Without `press` there is a mistake in them, and the diagnostics say where.
 */
export async function startPress(
  folders: TemplateFolders,
  packageFolder: string,
  memory: Memory,
): Promise<{ readonly press?: Press; readonly diagnostics: readonly Diagnostic[] }> {
  const key = digest(['press', memory.version, digestOfFolders(folders, memory.seen)]);
  const ready = (made: CompiledPress): Press => ({
    ...made,
    templates: loadTemplates(made.compiled, folders, packageFolder),
    folders,
    packageFolder,
  });
  const known = recallPress(key, memory.store);
  if (known) return { press: ready(known), diagnostics: [] };
  const [compiled, assets] = await Promise.allSettled([
    compileTemplates(folders, packageFolder),
    bundleAssets(folders, packageFolder),
  ]);
  if (compiled.status === 'fulfilled' && assets.status === 'fulfilled') {
    const made = rememberPress(key, compiled.value, assets.value, memory.store);
    return { press: ready(made), diagnostics: [] };
  }
  const failures = [compiled, assets].flatMap((result) =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  return {
    diagnostics: failures.flatMap((failure) => explainMistakes(failure, folders, packageFolder)),
  };
}
