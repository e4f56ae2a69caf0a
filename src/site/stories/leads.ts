import type { ContentPath } from '../../base/path.ts';
import type { Link } from '../../content/body.ts';
import type { Target } from './target.ts';

/** What of the links and pictures of a text the site itself has to answer for. */
export interface Leads {
  /** Files of the content folder that the text shows as pictures. */
  readonly shown: readonly ContentPath[];
  /** Files of the content folder to which it links. */
  readonly linked: readonly ContentPath[];
  /** Links to addresses of the site's own, and to places on its pages: whether anything stands there is seen when all is planned. */
  readonly open: readonly OpenLink[];
}

/** A link that is not known yet to lead somewhere. */
interface OpenLink {
  /** As written. */
  readonly href: string;
  readonly target: Extract<Target, { readonly kind: 'page' | 'address' }>;
  readonly line: number;
  readonly column: number;
}

const noFiles: Leads['shown'] = [];
const nothing: Leads = { shown: noFiles, linked: noFiles, open: [] };

/** What a text leads to, as far as the site has to answer for it. */
export function leadsOf(
  links: readonly Link[],
  linkTargets: readonly Target[],
  imageTargets: readonly Target[],
): Leads {
  const open: OpenLink[] = [];
  for (const [n, { href, line, column }] of links.entries()) {
    const target = linkTargets[n];
    if (target && isOpen(target)) open.push({ href, target, line, column });
  }
  const shown = filesAmong(imageTargets);
  const linked = filesAmong(linkTargets);
  // Most stories lead to nothing of the kind.
  return shown.length + linked.length + open.length === 0 ? nothing : { shown, linked, open };
}

function isOpen(target: Target): target is OpenLink['target'] {
  return target.kind === 'address' || (target.kind === 'page' && target.fragment !== undefined);
}

function filesAmong(targets: readonly Target[]): readonly ContentPath[] {
  const files = targets.flatMap((target) => (target.kind === 'asset' ? target.path : []));
  return files.length > 0 ? files : noFiles;
}
