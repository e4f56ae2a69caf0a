import type { Diagnostic } from '../base/diagnostic.ts';

/**
 * What a ledger says of lost addresses, without those of files in which something else is wrong: once that is mended, they may stand
 * where they stood.
 */
export function withoutDoubtfulLosses(
  losses: readonly Diagnostic[],
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  const wrong = found.flatMap(({ severity, place }) =>
    severity === 'error' && place ? [`“${place.path}”`] : [],
  );
  return losses.filter(
    ({ code, message }) => code !== 'address-lost' || !wrong.some((path) => message.includes(path)),
  );
}
