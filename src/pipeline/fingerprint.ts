import { type Digest, digest } from '../base/digest.ts';
import { flat } from '../base/flat.ts';
import type { PlannedExport } from '../pages/exports/export.ts';
import type { Page } from '../pages/page.ts';
import type { Kind } from '../pages/view.ts';
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

type Versions = Templates['versions'];

/** How pages of an edition are fingerprinted; `json` is the page as JSON. */
export function makeFingerprinter(
  version: string,
  { versions }: Pick<Templates, 'versions'>,
  context: RenderContext,
): Fingerprinter {
  const templates = templateParts(versions);
  const frame = frameOf(version, context);
  const bare = digest(version).slice(0, parts.frame);
  const none = '0'.repeat(parts.template);
  return (page, json) => {
    const template = 'view' in page ? templates.get(page.view.kind) : none;
    const shared = 'view' in page ? frame : bare;
    return flat(`${template}${shared}${digest(json).slice(0, parts.content)}`) as Digest;
  };
}

/** The fingerprint of the same page by other templates, or with other things round it; undefined of what no template makes. */
export type Reprinter = (before: Digest) => Digest | undefined;

/** How the fingerprints of pages made with the `last` versions of templates change with those of now. */
export function makeReprinter(
  version: string,
  { versions }: Pick<Templates, 'versions'>,
  context: RenderContext,
  last: Versions,
): Reprinter {
  const frame = frameOf(version, context);
  const now = templateParts(versions);
  const parted = new Map([...templateParts(last)].map(([kind, part]) => [part, now.get(kind)]));
  return (before) => {
    const template = parted.get(before.slice(0, parts.template));
    if (template === undefined) return undefined;
    return flat(`${template}${frame}${before.slice(-parts.content)}`) as Digest;
  };
}

/** Two kinds of pages may have templates that are the same, and must still be told apart. */
function templateParts(versions: Versions): ReadonlyMap<Kind, string> {
  return new Map(
    Object.entries(versions).map(([kind, version]) => [
      kind as Kind,
      digest([kind, version]).slice(0, parts.template),
    ]),
  );
}

function frameOf(version: string, context: RenderContext): string {
  return digest([version, context]).slice(0, parts.frame);
}

/** Under which the store has what the page of a fingerprint was made from, whatever it is printed with. */
export function planKey(fingerprint: Digest): Digest {
  return flat(fingerprint.slice(-parts.content).padStart(fingerprint.length, '0')) as Digest;
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
