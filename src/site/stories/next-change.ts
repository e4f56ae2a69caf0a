import { day, newsAge } from '../../base/age.ts';
import { instantOf, type Moment } from '../../base/date.ts';
import type { ContentPath } from '../../base/path.ts';
import type { Sketch, StorySketch } from '../../content/document.ts';
import type { Publication } from '../../content/settings/publication.ts';
import type { Show } from './visibility.ts';

/** What the next build changes although nobody edits anything. */
export interface NextChange {
  /** Milliseconds since 1970: the first at which the site is another one. */
  readonly at: number;
  /** What happens at that moment, in the order of paths. */
  readonly events: readonly ComingEvent[];
}

/** Something that happens to a story by itself. */
interface ComingEvent {
  readonly source: ContentPath;
  readonly kind:
    | 'published'
    | 'embargo-ends'
    | 'expires'
    /** Readers are told from then on how old it is. */
    | 'grows-old'
    /** It leaves the news sitemap. */
    | 'no-longer-news';
}

/** The first moment after `now` at which something in the site changes by itself; undefined when nothing ever will. */
export function nextChange(
  documents: readonly Sketch[],
  publication: Publication,
  now: number,
  show: Pick<Show, 'drafts'>,
): NextChange | undefined {
  const found = documents.flatMap((document) => {
    if (document.kind !== 'story' || (document.fields.draft && !show.drafts)) return [];
    const changes = changesOf(document, publication).filter(([at]) => at > now);
    return changes.map(([at, kind]) => ({ at, event: { source: document.path, kind } }));
  });
  if (found.length === 0) return undefined;
  const at = found.reduce((first, change) => Math.min(first, change.at), Number.POSITIVE_INFINITY);
  return { at, events: found.filter((change) => change.at === at).map(({ event }) => event) };
}

type Change = readonly [at: number, kind: ComingEvent['kind']];

/** Ages are overstepped a millisecond after they are reached. */
function changesOf({ fields }: StorySketch, { url, dates }: Publication): readonly Change[] {
  const { published, embargo, expires, type } = fields;
  const changes: Change[] = [];
  const note = (moment: Moment | undefined, kind: ComingEvent['kind'], later = 0): void => {
    if (moment) changes.push([instantOf(moment) + later, kind]);
  };
  note(published, 'published');
  note(embargo, 'embargo-ends');
  note(expires, 'expires');
  if ((type ?? 'news') === 'news') note(published, 'grows-old', dates.oldAfterDays * day + 1);
  if (url !== undefined) note(published, 'no-longer-news', newsAge + 1);
  return changes;
}
