import { resolve } from 'node:path';
import type { BuildFailure, Message } from 'esbuild';
import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import { type BundledAssets, bundleAssets } from './bundle-assets.ts';
import { type CompiledTemplates, compileTemplates } from './compile-templates.ts';
import { type TemplateFolders, templateName } from './template-folders.ts';

/** A publication's templates, styles and scripts, ready for printing. */
export interface Press {
  readonly templates: CompiledTemplates;
  readonly assets: BundledAssets;
}

/**
 * Compile everything below the template folders, the publication's own folder first. Without `press` there is a mistake in
 * them, and the diagnostics say where.
 */
export async function startPress(
  folders: TemplateFolders,
  packageFolder: string,
): Promise<{ readonly press?: Press; readonly diagnostics: readonly Diagnostic[] }> {
  const [templates, assets] = await Promise.allSettled([
    compileTemplates(folders, packageFolder),
    bundleAssets(folders, packageFolder),
  ]);
  if (templates.status === 'fulfilled' && assets.status === 'fulfilled') {
    return { press: { templates: templates.value, assets: assets.value }, diagnostics: [] };
  }
  const failures = [templates, assets].flatMap((result) =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  return {
    diagnostics: failures.flatMap((failure) => mistakesIn(failure, folders, packageFolder)),
  };
}

function mistakesIn(
  failure: unknown,
  folders: TemplateFolders,
  packageFolder: string,
): readonly Diagnostic[] {
  if (!isBuildFailure(failure)) throw failure;
  return failure.errors.map((message) => mistake(message, folders, packageFolder));
}

function isBuildFailure(failure: unknown): failure is BuildFailure {
  return failure instanceof Error && 'errors' in failure && Array.isArray(failure.errors);
}

function mistake(
  { text, location }: Message,
  folders: TemplateFolders,
  packageFolder: string,
): Diagnostic {
  const name = location && templateName(resolve(packageFolder, location.file), folders);
  return diagnose(
    'template-wrong',
    {
      folder: 'templates',
      path: name ?? '',
      ...(location ? { line: location.line, column: location.column + 1 } : {}),
    },
    `The templates cannot be compiled: ${text}`,
    'Correct the template, or delete it to get the one that comes with Broadsheet',
  );
}
