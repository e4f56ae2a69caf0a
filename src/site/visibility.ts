import { instantOf } from '../base/date.ts';
import type { Document } from '../content/document.ts';
import type { StoryFields } from '../content/fields/story.ts';

/** What a build shows besides what the public may see. */
export interface Show {
  readonly drafts: boolean;
  readonly future: boolean;
  readonly expired: boolean;
}

/** Why a story is not to be seen at a moment. */
export type Hidden = 'draft' | 'future' | 'expired';

/** The reason why a story stays out at `now` (milliseconds since 1970), if there is one that `show` does not lift. */
export function hiddenReason(fields: StoryFields, now: number, show: Show): Hidden | undefined {
  const { draft, published, embargo, expires } = fields;
  if (draft && !show.drafts) return 'draft';
  const from = Math.max(
    ...[published, embargo].map((moment) => (moment ? instantOf(moment) : -Infinity)),
  );
  if (from > now && !show.future) return 'future';
  if (expires && instantOf(expires) <= now && !show.expired) return 'expired';
  return undefined;
}

/** May a document be seen at `now`? Files about people, sections and tags always may. */
export function isVisible(document: Document, now: number, show: Show): boolean {
  if (document.kind === 'story') return hiddenReason(document.fields, now, show) === undefined;
  return document.kind !== 'page' || !document.fields.draft || show.drafts;
}
