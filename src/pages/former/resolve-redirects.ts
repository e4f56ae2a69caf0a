import { type Diagnostic, diagnose, type Place } from '../../base/diagnostic.ts';
import { given } from '../../base/given.ts';
import type { UrlPath, WebAddress } from '../../base/path.ts';
import type { Gone } from '../../site/former/gone.ts';
import type { Redirect } from '../../site/former/redirect.ts';
import { addressKey } from './address-key.ts';

/** A redirect that leads to a page in one step. */
export type PlannedRedirect = Pick<Redirect, 'from' | 'to' | 'fragment' | 'status'>;

/** Every former address, and how it answers. */
export interface FormerAddresses {
  readonly redirects: readonly PlannedRedirect[];
  /** Addresses at which nothing will stand again. */
  readonly gone: readonly UrlPath[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What redirects are resolved among. */
export interface ToResolve {
  readonly redirects: readonly Redirect[];
  readonly gone: readonly Gone[];
  /** What every address that is not a former one is called, by `addressKey()`. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * Follow every redirect to where it ends, so that readers are sent there in one step. One never takes the place of anything: where
 * something else has that address, or another redirect was first, it is reported, as is one that ends nowhere. One that ends at an
 * address that is gone is gone itself.
 */
export function resolveRedirects(given: ToResolve): FormerAddresses {
  const diagnostics: Diagnostic[] = [];
  const known: Known = { titles: given.titles, first: new Map(), gone: new Map() };
  for (const redirect of given.redirects) addRedirect(redirect, known, diagnostics);
  for (const gone of given.gone) addGone(gone, known, diagnostics);
  const redirects: PlannedRedirect[] = [];
  const over: UrlPath[] = [];
  for (const redirect of known.first.values()) {
    const found = follow(redirect, known);
    if (found.kind === 'gone') over.push(redirect.from);
    else if (found.kind === 'page') redirects.push(found.redirect);
    if ('diagnostic' in found) diagnostics.push(found.diagnostic);
  }
  return { redirects, gone: [...known.gone.values(), ...over], diagnostics };
}

interface Known {
  readonly titles: ToResolve['titles'];
  readonly first: Map<string, Redirect>;
  readonly gone: Map<string, UrlPath>;
}

function addRedirect(redirect: Redirect, { titles, first }: Known, diagnostics: Diagnostic[]) {
  const key = addressKey(redirect.from);
  const earlier = first.get(key);
  const title = titles.get(key);
  if (title === undefined && earlier === undefined) first.set(key, redirect);
  else if (title !== undefined) diagnostics.push(taken(redirect, `belongs to “${title}”`));
  else if (earlier && earlier.to !== redirect.to)
    diagnostics.push(taken(redirect, `leads to “${earlier.to}”`));
}

function addGone({ url, place }: Gone, { titles, first, gone }: Known, diagnostics: Diagnostic[]) {
  const key = addressKey(url);
  const title = titles.get(key);
  const earlier = first.get(key);
  if (title === undefined && earlier === undefined) gone.set(key, gone.get(key) ?? url);
  else if (place) {
    const instead = title === undefined ? `leads to “${earlier?.to}”` : `belongs to “${title}”`;
    diagnostics.push(notGone(url, instead, place));
  }
}

/** Where a redirect ends. */
type Followed =
  | { readonly kind: 'page'; readonly redirect: PlannedRedirect; readonly diagnostic?: Diagnostic }
  | { readonly kind: 'gone' }
  | { readonly kind: 'nowhere'; readonly diagnostic: Diagnostic };

function follow(redirect: Redirect, { titles, first, gone }: Known): Followed {
  const way: Redirect[] = [redirect];
  const passed = new Set([addressKey(redirect.from)]);
  for (let last = redirect; ; ) {
    if (!isOurs(last.to)) return arrived(way, last);
    const key = addressKey(last.to);
    if (passed.has(key)) return { kind: 'nowhere', diagnostic: loop(way) };
    if (titles.has(key)) return arrived(way, last);
    if (gone.has(key)) return { kind: 'gone' };
    const next = first.get(key);
    if (next === undefined) return { kind: 'nowhere', diagnostic: astray(redirect, last) };
    way.push(next);
    passed.add(key);
    last = next;
  }
}

function isOurs(to: UrlPath | WebAddress): to is UrlPath {
  return to.startsWith('/');
}

function arrived(way: readonly Redirect[], last: Redirect): Followed {
  const [first = last] = way;
  const { from } = first;
  const status = statusOf(way);
  const fragment = way.findLast((step) => step.fragment !== undefined)?.fragment;
  const redirect: PlannedRedirect = { from, to: last.to, status, ...given({ fragment }) };
  return { kind: 'page', redirect, ...(way.length > 1 ? { diagnostic: chain(first, last) } : {}) };
}

/** A way is for good only when each of its steps is. */
function statusOf(way: readonly Redirect[]): Redirect['status'] {
  const own = way[0]?.status ?? 301;
  const isForGood = way.every(({ status }) => status === 301 || status === 308);
  if (isForGood) return own;
  return own === 308 || own === 307 ? 307 : 302;
}

function taken({ from, to, place, askedBy }: Redirect, instead: string): Diagnostic {
  const field = askedBy === 'settings' ? 'redirects' : 'aliases';
  return diagnose(
    'alias-taken',
    place,
    `The former address “${from}” ${instead}, so it does not lead to “${to}”`,
    `Take it out of “${field}”, or give the other another address`,
  );
}

function notGone(url: UrlPath, instead: string, place: Place): Diagnostic {
  return diagnose(
    'alias-taken',
    place,
    `The address “${url}” ${instead}, so it is not gone`,
    'Take it out of “gone”, or give the other another address',
  );
}

function loop(way: readonly Redirect[]): Diagnostic {
  const [first] = way;
  const names = [...way.map(({ from }) => from), way.at(-1)?.to ?? ''];
  return diagnose(
    'redirect-loop',
    first?.place ?? { path: '' },
    `The redirect goes round in circles: ${names.map((name) => `“${name}”`).join(' → ')}`,
    'Let one of them lead to a page',
  );
}

function astray(redirect: Redirect, last: Redirect): Diagnostic {
  return diagnose(
    'redirect-astray',
    redirect.place,
    `The address “${redirect.from}” leads to “${last.to}”, where nothing stands`,
    'Correct “to”, or list the address under “gone”',
  );
}

function chain(first: Redirect, last: Redirect): Diagnostic {
  return diagnose(
    'redirect-chain',
    first.place,
    `The address “${first.from}” leads to “${first.to}”, which leads on; readers are sent to “${last.to}” at once`,
  );
}
