import { type Diagnostic, hasErrors } from '../base/diagnostic.ts';
import type { BuildOptions } from './build-options.ts';

/** Do mistakes keep a site from being published? */
export function isStopped(
  diagnostics: readonly Diagnostic[],
  { strict }: Pick<BuildOptions, 'strict'>,
): boolean {
  const warned = diagnostics.some(({ severity }) => severity === 'warning');
  return hasErrors(diagnostics) || (strict && warned);
}
