import { accessSync, constants } from 'node:fs';
import type { BuildOptions } from '../pipeline/build-options.ts';

/**
 * What a build does with the ledger of addresses. Builds that show what the public cannot see are previews; in CI, and where the
 * content folder cannot be written, the ledger is only read. `isAhead`: is it built for a moment that is still to come?
 */
export function ledgerUse(
  { drafts, future, expired }: BuildOptions['show'],
  content: string,
  isAhead: boolean,
): NonNullable<BuildOptions['ledger']> {
  if (drafts || future || expired || isAhead) return 'preview';
  return isCi(process.env['CI']) || !isWritable(content) ? 'read' : 'write';
}

function isCi(value: string | undefined): boolean {
  return value !== undefined && !/^(?:|0|false|no|off)$/i.test(value);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
