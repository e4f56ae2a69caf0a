import { type Digest, digest } from '../base/digest.ts';
import type { PlannedExport } from '../pages/exports/export.ts';
import type { Page } from '../pages/page.ts';
import type { Templates } from '../press/compile-templates.ts';
import type { RenderContext } from '../render/render-page.ts';

/** Why a page was made anew. */
export type Reason =
  /** It is the first of its address. */
  | 'new'
  | 'template'
  /** What stands round every page, or Broadsheet itself. */
  | 'frame'
  /** What the page itself shows. */
  | 'content'
  /** Somebody else has changed or deleted the file. */
  | 'touched'
  | 'forced';

/** Digests of everything that one page is made from, in one: the parts tell later which of them has changed. */
export type Fingerprinter = (page: Page | PlannedExport, json: string) => Digest;

/** Digits of each part of a fingerprint, in this order. */
const parts = { template: 16, frame: 16, content: 32 };

/** How pages of an edition are fingerprinted; `json` is the page as JSON. */
export function makeFingerprinter(
  version: string,
  { versions }: Pick<Templates, 'versions'>,
  context: Omit<RenderContext, 'renderer'>,
): Fingerprinter {
  const frame = digest([version, context]).slice(0, parts.frame);
  const bare = digest(version).slice(0, parts.frame);
  const none = '0'.repeat(parts.template);
  return (page, json) => {
    const template = 'view' in page ? versions[page.view.kind].slice(0, parts.template) : none;
    const shared = 'view' in page ? frame : bare;
    return `${template}${shared}${digest(json).slice(0, parts.content)}` as Digest;
  };
}

/** Why a page of one fingerprint replaces one of another. `before`: empty or undefined when there was none, or none known. */
export function reasonsFor(before: Digest | '' | undefined, now: Digest): readonly Reason[] {
  if (!before) return ['new'];
  let from = 0;
  const changed = Object.entries(parts).flatMap(([part, digits]) => {
    const [is, was] = [now, before].map((print) => print.slice(from, from + digits));
    from += digits;
    return is === was ? [] : [part as Reason];
  });
  return changed.length > 0 ? changed : ['touched'];
}
