import { resolve } from 'node:path';
import type { BuildFailure, Message } from 'esbuild';
import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import { type TemplateFolders, templateName } from './template-folders.ts';

/** What to tell of templates that cannot be compiled, each mistake with its place. Throws what is no such failure. */
export function explainMistakes(
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
