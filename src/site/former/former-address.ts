import { type Diagnostic, diagnose, type Place } from '../../base/diagnostic.ts';
import { type ContentPath, type ReadPath, readUrlPath } from '../../base/path.ts';
import type { Point } from '../../content/point.ts';
import type { Publication } from '../../content/settings/publication.ts';

/** A former address as somebody wrote it: a path, or a whole address below the publication's own. */
export function formerAddress(text: string, { url }: Pick<Publication, 'url'>): ReadPath {
  const own = url !== undefined && (text === url || text.startsWith(`${url}/`));
  return readUrlPath(own ? text.slice(url.length) : text);
}

/** Where a document says at which addresses it stood before. */
export function placeOfAliases({
  path,
  fields,
}: {
  readonly path: ContentPath;
  readonly fields: { readonly places: { readonly aliases?: Point } };
}): Place {
  return { path, ...fields.places.aliases };
}

/** What is told of an address that cannot be one; `field` is where it stands. */
export function wrongAddress(
  text: string,
  field: string,
  reason: string,
  place: Place,
): Diagnostic {
  return diagnose(
    'address-wrong',
    place,
    `The address “${text}” under “${field}” cannot be used: ${reason}`,
    'Write a path such as “/2024/flood/”',
  );
}
