import type { UrlPath } from '../../base/path.ts';
import type { Policy } from '../../content/settings/publication.ts';
import type { Edition } from '../edition.ts';
import { correctionsUrl, hasCorrections } from '../lists/corrections.ts';

/** A page that says how the newsroom works, by its whole address where the publication has one. */
interface PolicyLink {
  readonly policy: Policy;
  readonly name: string;
  readonly href: string;
}

/** The policies of a publication, called as their pages are; those at whose address there is no page are left out. */
export function policyLinks({ site, addresses, words }: Edition): readonly PolicyLink[] {
  const names = new Map<string, string>(site.pages.map(({ url, headline }) => [url, headline]));
  if (hasCorrections(site)) names.set(correctionsUrl, words.correctionsList);
  return Object.entries(site.publication.policies).flatMap(([policy, address]) => {
    const known = address.startsWith('/') ? names.get(pathIn(address)) : undefined;
    // Files and pages elsewhere are taken on trust.
    if (known === undefined && address.startsWith('/') && !isFile(address)) return [];
    const href = addresses.target({ kind: 'address', href: address }, address);
    const name = known ?? wordsOf(policy);
    return [{ policy: policy as Policy, name, href: addresses.absoluteHref(href) }];
  });
}

function pathIn(address: string): UrlPath {
  const [path = ''] = address.split(/[?#]/);
  return (path.endsWith('/') || isFile(path) ? path : `${path}/`) as UrlPath;
}

function isFile(address: string): boolean {
  return /\.[a-z\d]{1,8}(?:[?#]|$)/i.test(address);
}

/** `correctionsPolicy` as «Corrections policy». */
function wordsOf(policy: string): string {
  const text = policy.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
