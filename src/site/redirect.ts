import { type Diagnostic, diagnose, type Place } from '../base/diagnostic.ts';
import { type ContentPath, readUrlPath, type UrlPath } from '../base/path.ts';
import type { Point } from '../content/point.ts';
import type { Publication } from '../content/settings/publication.ts';
import type { DocumentsByKind } from './kinds.ts';
import type { Tag } from './tags/tag.ts';
import { slugOfTag, type TagNames } from './tags/tag-name.ts';
import { tagUrl } from './tags/tag-url.ts';

/** An address at which something stood before, or by which readers may look for it. */
export interface Redirect {
  readonly from: UrlPath;
  readonly to: UrlPath;
  /** Where it is asked for. */
  readonly place: Place;
}

/** What redirects are gathered from. */
export interface RedirectSources {
  readonly documents: DocumentsByKind;
  readonly publication: Publication;
  readonly urls: ReadonlyMap<ContentPath, UrlPath>;
  readonly names: Pick<TagNames, 'byFile'>;
  readonly tags: Iterable<Tag>;
}

/** The redirects of a site: from the `aliases` of stories and pages, of tags, and from tags that stand for a person. */
export function gatherRedirects(sources: RedirectSources): {
  readonly redirects: readonly Redirect[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const asked = [...formerAddresses(sources)];
  const redirects = asked.flatMap((found) => ('from' in found ? [found] : []));
  return {
    redirects: [...redirects, ...redirectsOfTags(sources)].filter(({ from, to }) => from !== to),
    diagnostics: asked.flatMap((found) => ('from' in found ? [] : [found])),
  };
}

function formerAddresses({
  documents,
  publication,
  urls,
}: RedirectSources): readonly (Redirect | Diagnostic)[] {
  return [...documents.story, ...documents.page].flatMap(({ path, fields }) => {
    const to = fields.aliases.length > 0 ? urls.get(path) : undefined;
    if (to === undefined) return [];
    const place = { path, ...(fields.places.aliases satisfies Point | undefined) };
    return fields.aliases.map((text): Redirect | Diagnostic => {
      const read = readUrlPath(withoutOrigin(text, publication));
      return read.kind === 'path'
        ? { from: read.path, to, place }
        : wrongAddress(text, read.reason, place);
    });
  });
}

/** Other tools write whole addresses. */
function withoutOrigin(text: string, { url }: Publication): string {
  return url !== undefined && text.startsWith(`${url}/`) ? text.slice(url.length) : text;
}

function wrongAddress(text: string, reason: string, place: Place): Diagnostic {
  return diagnose(
    'address-wrong',
    place,
    `The address “${text}” under “aliases” cannot be used: ${reason}`,
    'Write a path such as “/2024/flood/”',
  );
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
      .map((slug) => ({ from: tagUrl(slug), to: tag.url, place: { path, line: 1, column: 1 } }));
  });
}
