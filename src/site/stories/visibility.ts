import { instantOf } from '../../base/date.ts';
import type { Sketch, StorySketch } from '../../content/document.ts';
import type { StoryFields } from '../../content/fields/story.ts';

/** What a build shows besides what the public may see. */
export interface Show {
  readonly drafts: boolean;
  readonly future: boolean;
  readonly expired: boolean;
}

/** Why a story is not to be seen at a moment. */
type Hidden = 'draft' | 'future' | 'expired';

/** The reason why a story stays out at `now` (milliseconds since 1970), if there is one that `show` does not lift. */
function hiddenReason(fields: StoryFields, now: number, show: Show): Hidden | undefined {
  const { draft, published, embargo, expires } = fields;
  if (draft && !show.drafts) return 'draft';
  const isFuture =
    (published && instantOf(published) > now) || (embargo && instantOf(embargo) > now);
  if (isFuture && !show.future) return 'future';
  if (expires && instantOf(expires) <= now && !show.expired) return 'expired';
  return undefined;
}

/** Documents by whether they may be seen. */
export interface Sighted {
  /** Files about people, sections and tags always may. */
  readonly visible: readonly Sketch[];
  /** Drafts, and what is under embargo: nothing may betray these. */
  readonly hidden: readonly Sketch[];
  /** Stories that were to be seen once. */
  readonly expired: readonly StorySketch[];
}

/** Sort documents by whether they may be seen at `now`; each list keeps their order. */
export function sortBySight(documents: readonly Sketch[], now: number, show: Show): Sighted {
  const visible: Sketch[] = [];
  const hidden: Sketch[] = [];
  const expired: StorySketch[] = [];
  for (const document of documents) {
    const reason = reasonOf(document, now, show);
    if (reason === undefined) visible.push(document);
    else if (reason === 'expired' && document.kind === 'story') expired.push(document);
    else hidden.push(document);
  }
  return { visible, hidden, expired };
}

function reasonOf(document: Sketch, now: number, show: Show): Hidden | undefined {
  if (document.kind === 'story') return hiddenReason(document.fields, now, show);
  return document.kind === 'page' && document.fields.draft && !show.drafts ? 'draft' : undefined;
}
