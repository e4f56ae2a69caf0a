import { instantOf, utcText } from '../../base/date.ts';
import { given } from '../../base/given.ts';
import type { ContentPath, UrlPath } from '../../base/path.ts';
import type { StoryFields } from '../../content/fields/story.ts';
import type { Ledger, RememberedAddress } from '../../content/ledger/ledger.ts';
import type { Publication } from '../../content/settings/publication.ts';
import type { DocumentsByKind } from '../kinds.ts';
import type { Person } from '../people/person.ts';
import type { Section } from '../section.ts';
import type { StandalonePage } from '../standalone.ts';
import type { Series } from '../stories/series.ts';
import type { Story } from '../stories/story.ts';
import type { Redirect } from './redirect.ts';

/** What stands at addresses that are remembered. */
export interface PublishedSources {
  readonly ledger: Ledger;
  readonly publication: Pick<Publication, 'permalink'>;
  readonly documents: Pick<DocumentsByKind, 'story' | 'person'>;
  readonly stories: ReadonlyMap<ContentPath, Story>;
  readonly pages: readonly StandalonePage[];
  readonly sections: Iterable<Section>;
  readonly series: Iterable<Series>;
  readonly people: Iterable<Person>;
  readonly redirects: readonly Redirect[];
}

/**
 * The addresses of a site that must not be lost again: of stories and the pages of their interviews, of standalone pages, sections and
 * series, of people who have a file, and former addresses. Lists that come and go with their stories are none of them: tags, people
 * whom only stories name, months, numbered pages; nor are stories whose address waits for a date.
 */
export function publishedAddresses(sources: PublishedSources): readonly RememberedAddress[] {
  const { ledger, documents, stories, pages, sections, series, people, redirects } = sources;
  const isDated = /\{(?:year|month|day)\}/.test(sources.publication.permalink);
  const firstOf = makeFirstOf(ledger, redirects);
  return [
    ...documents.story.flatMap(({ path, fields }) => {
      const story = stories.get(path);
      // Once such a story has a date, or its file has been committed, it will stand elsewhere.
      const isProvisional = isDated && !fields.published && fields.permalink === undefined;
      return story && !isProvisional ? addressesOf(story, fields, { firstOf, ledger }) : [];
    }),
    ...pages.map(({ url, source }) => ({ url, kind: 'page' as const, source })),
    ...[...sections].map(({ url }) => ({ url, kind: 'section' as const })),
    ...[...series].map(({ url }) => ({ url, kind: 'series' as const })),
    ...[...people].flatMap(({ url, details }) =>
      url && details ? [{ url, kind: 'person' as const }] : [],
    ),
    ...redirects.flatMap(({ from, askedBy }) =>
      askedBy === 'tag' ? [] : [{ url: from, kind: 'redirect' as const }],
    ),
  ];
}

function addressesOf(
  { url, source, interviews, canceled }: Story,
  fields: StoryFields,
  { firstOf, ledger }: { readonly firstOf: FirstOf; readonly ledger: Ledger },
): readonly RememberedAddress[] {
  const known = ledger.entries.get(url);
  const since = known ? known.since : sinceOf(fields);
  const first = firstOf(url);
  const own = { url, kind: 'story' as const, ...given({ since, source, first, id: fields.id }) };
  if (canceled) return [own];
  const apart = interviews.flatMap(({ url: page }) =>
    page === url ? [] : [{ url: page, kind: 'interview' as const, ...given({ since, source }) }],
  );
  return [own, ...apart];
}

/** The moment from which a story may be seen. */
function sinceOf({ published, embargo }: StoryFields): string | undefined {
  const moments = [published, embargo].flatMap((moment) => (moment ? instantOf(moment) : []));
  return moments.length > 0 ? utcText(Math.max(...moments)) : undefined;
}

/** The first address of the story at an address; undefined when it is that address. */
type FirstOf = (url: UrlPath) => UrlPath | undefined;

function makeFirstOf({ entries }: Ledger, redirects: readonly Redirect[]): FirstOf {
  if (entries.size === 0) return () => undefined;
  const former = new Map<string, UrlPath[]>();
  for (const { from, to } of redirects) {
    if (entries.get(from)?.kind !== 'story') continue;
    const list = former.get(to) ?? [];
    former.set(to, list);
    list.push(from);
  }
  return (url) => {
    const known = entries.get(url);
    if (known?.kind === 'story') return known.first;
    const before = (former.get(url) ?? []).flatMap((from) => entries.get(from) ?? []);
    const [oldest] = before.sort(
      (a, b) => compare(a.since ?? '', b.since ?? '') || compare(a.url, b.url),
    );
    return oldest?.first ?? oldest?.url;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
