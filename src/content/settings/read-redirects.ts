import type { Place } from '../../base/diagnostic.ts';
import type { FieldPath } from '../point.ts';
import type { FormerAddress, Publication, RedirectSetting } from './publication.ts';

/** The settings about former addresses, as they were typed. */
interface Typed {
  readonly redirects: readonly {
    readonly from: string;
    readonly to?: string | undefined;
    readonly status: '301' | '302' | '307' | '308' | '410';
  }[];
  readonly gone: readonly string[];
}

/** `redirects` and `gone`, each with its place: a redirect with status 410 is gone, too. */
export function readRedirects(
  typed: Typed,
  placeAt: (at: FieldPath) => Place,
): Pick<Publication, 'redirects' | 'gone'> {
  const redirects: RedirectSetting[] = [];
  const gone: FormerAddress[] = [];
  for (const [n, { from, to, status }] of typed.redirects.entries()) {
    const place = placeAt(['redirects', n, 'from']);
    if (to === undefined || status === '410') gone.push({ from, place });
    else redirects.push({ from, to, place, status: statuses[status] });
  }
  for (const [n, from] of typed.gone.entries()) gone.push({ from, place: placeAt(['gone', n]) });
  return { redirects, gone };
}

const statuses = { '301': 301, '302': 302, '307': 307, '308': 308 } as const;
