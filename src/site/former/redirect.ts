import type { Diagnostic, Place } from '../../base/diagnostic.ts';
import type { ContentPath, UrlPath, WebAddress } from '../../base/path.ts';
import type { Publication, RedirectSetting } from '../../content/settings/publication.ts';
import type { DocumentsByKind } from '../kinds.ts';
import type { Tag } from '../tags/tag.ts';
import { slugOfTag, type TagNames } from '../tags/tag-name.ts';
import { tagUrl } from '../tags/tag-url.ts';
import { formerAddress, placeOfAliases, wrongAddress } from './former-address.ts';
import { readDestination } from './read-destination.ts';

/** An address at which something stood before, or by which readers may look for it. */
export interface Redirect {
  readonly from: UrlPath;
  readonly to: UrlPath | WebAddress;
  /** Of the page that it leads to. */
  readonly fragment?: string;
  /** For good (301, 308) or for a time (302, 307). */
  readonly status: RedirectSetting['status'];
  /** Where it is asked for. */
  readonly place: Place;
  readonly askedBy: 'story' | 'page' | 'tag' | 'settings';
}

/** What redirects are gathered from. */
export interface RedirectSources {
  readonly documents: DocumentsByKind;
  readonly publication: Publication;
  readonly urls: ReadonlyMap<ContentPath, UrlPath>;
  readonly names: Pick<TagNames, 'byFile'>;
  readonly tags: Iterable<Tag>;
}

/**
 * The redirects of a site: from the `aliases` of stories and pages, from `redirects` in the settings, from the other spellings of
 * tags, and from tags that stand for a person.
 */
export function gatherRedirects(sources: RedirectSources): {
  readonly redirects: readonly Redirect[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const asked = [...formerAddresses(sources), ...redirectsOfSettings(sources.publication)];
  const redirects = asked.flatMap((found) => ('from' in found ? [found] : []));
  return {
    redirects: [...redirects, ...redirectsOfTags(sources)],
    diagnostics: asked.flatMap((found) => ('from' in found ? [] : [found])),
  };
}

function formerAddresses({
  documents,
  publication,
  urls,
}: RedirectSources): readonly (Redirect | Diagnostic)[] {
  return [...documents.story, ...documents.page].flatMap((document) => {
    const { path, fields, kind } = document;
    const to = fields.aliases.length > 0 ? urls.get(path) : undefined;
    if (to === undefined) return [];
    const place = placeOfAliases(document);
    return fields.aliases.flatMap((text): readonly (Redirect | Diagnostic)[] => {
      const read = formerAddress(text, publication);
      if (read.kind === 'wrong') return [wrongAddress(text, 'aliases', read.reason, place)];
      if (read.path === to) return [];
      return [{ from: read.path, to, status: 301, place, askedBy: kind }];
    });
  });
}

function redirectsOfSettings(publication: Publication): readonly (Redirect | Diagnostic)[] {
  return publication.redirects.map(({ from: text, to: typed, status, place }) => {
    const from = formerAddress(text, publication);
    if (from.kind === 'wrong') return wrongAddress(text, 'redirects', from.reason, place);
    const to = readDestination(typed, publication);
    if (to.kind === 'wrong') return wrongAddress(typed, 'redirects', to.reason, place);
    const { kind: _, ...destination } = to;
    return { from: from.path, ...destination, status, place, askedBy: 'settings' as const };
  });
}

function redirectsOfTags({
  documents,
  publication,
  names,
  tags,
}: RedirectSources): readonly Redirect[] {
  const bySlug = new Map([...tags].map((tag) => [tag.slug, tag]));
  return documents.tag.flatMap(({ path, fields }) => {
    const own = names.byFile.get(path)?.slug;
    const tag = own && bySlug.get(own);
    if (!tag) return [];
    const slugs = [tag.slug, ...fields.aliases.map((text) => slugOfTag(text, publication))];
    return [...new Set(slugs)]
      .filter((slug) => slug !== '' && (slug === tag.slug || !bySlug.has(slug)))
      .map(
        (slug): Redirect => ({
          from: tagUrl(slug),
          to: tag.url,
          status: 301,
          place: { path, line: 1, column: 1 },
          askedBy: 'tag',
        }),
      )
      .filter(({ from, to }) => from !== to);
  });
}
