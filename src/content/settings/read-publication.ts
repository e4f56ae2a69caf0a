import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import { readFields } from '../fields/read-fields.ts';
import { settingsRules } from '../fields/settings-rules.ts';
import type { FieldPlaces } from '../front-matter/field-places.ts';
import { readYaml } from '../front-matter/read-yaml.ts';
import type { FieldPath, Point } from '../point.ts';
import type { Publication } from './publication.ts';
import { readRedirects } from './read-redirects.ts';

/**
 * The publication of a `publication.yml`, given as text; without one, all defaults. `baseUrl` takes the place of its `url`
 * and `basePath`. Unknown settings are reported and passed over.
 */
export function readPublication(
  text: string,
  path: ContentPath,
  baseUrl?: string,
): { readonly publication: Publication; readonly diagnostics: readonly Diagnostic[] } {
  const yaml = readYaml({ ...withoutFences(text), path });
  const { fields, typed, diagnostics } = readFields(yaml, settingsRules, path);
  const {
    timezone,
    url,
    basePath,
    tags,
    tagSlugs,
    interview,
    interviewHeadings,
    editions,
    ...others
  } = fields;
  const address = addressOf(baseUrl ?? url, baseUrl === undefined ? basePath : undefined);
  const publication = {
    ...given(others),
    ...address,
    ...given({ editions: editions?.filter(({ lang }) => lang !== fields.lang) }),
    ...readRedirects(fields, (at) => ({ path, ...yaml.places.valueAt(at) })),
    timeZone: timezone ?? 'UTC',
    timeZoneGiven: timezone !== undefined,
    tagSlugs: tags.slug ?? tagSlugs ?? 'unicode',
    tagCamelCase: tags.camelCase,
    interviewHeadings: interview.headingPatterns ?? interviewHeadings ?? [],
    interviewPage: interview.page,
    places: placesOf(fields, typed, yaml.places),
  } as Publication;
  const contrary =
    baseUrl === undefined && basePath !== undefined && basePath !== address.basePath
      ? [contraryPath(yaml.places, path)]
      : [];
  const missing = missingUrl(publication, Object.keys(yaml.values), yaml.places, path);
  return {
    publication,
    diagnostics: [...yaml.diagnostics, ...diagnostics, ...contrary, ...missing],
  };
}

/** The settings that name pages and files. */
interface Naming {
  readonly policies: object;
  readonly publisher: { readonly contact: { readonly url?: string | undefined } };
  readonly logo?: string | undefined;
}

/** Where the settings stand that name pages and files. */
function placesOf(
  { policies, publisher, logo }: Naming,
  typed: ReadonlyMap<string, FieldPath>,
  places: FieldPlaces,
): Publication['places'] {
  const within = (field: string, text: string): Point =>
    places.textAt(typed.get(field) ?? [field], text);
  const named = Object.keys(policies).map(
    (policy) => [`policies.${policy}`, within('policies', policy)] as const,
  );
  const { url } = publisher.contact;
  return {
    ...Object.fromEntries(named),
    ...(url === undefined ? {} : { 'publisher.contact.url': within('publisher', url) }),
    ...(logo === undefined ? {} : { logo: places.nameAt(typed.get('logo') ?? ['logo']) }),
  };
}

/** Settings may stand between `---` lines, as YAML has it. */
function withoutFences(text: string): { readonly block: string; readonly firstLine: number } {
  const opening = /^---[ \t]*\n/.exec(text)?.[0] ?? '';
  const block = text.slice(opening.length).replace(/\n(?:---|\.\.\.)[ \t]*\n*$/, '\n');
  return { block, firstLine: opening === '' ? 1 : 2 };
}

/** The address of a site: the path of its `url`, if that has one, else `basePath`. */
function addressOf(
  url: string | undefined,
  basePath: string | undefined,
): Pick<Publication, 'url' | 'basePath'> {
  if (url === undefined) return { basePath: basePath ?? '' };
  const { origin, pathname } = new URL(url);
  const own = pathname.replace(/\/+$/, '') || (basePath ?? '');
  return { url: `${origin}${own}`, basePath: own };
}

function contraryPath(places: FieldPlaces, path: ContentPath): Diagnostic {
  const message = '“basePath” says something else than the path in “url”, which counts';
  return diagnose(
    'field-conflict',
    { path, ...places.nameAt(['basePath']) },
    message,
    'Delete “basePath”',
  );
}

/** Somebody has asked for feeds or for ninjs, and there is no address that could stand in them. */
function missingUrl(
  { url, feeds, exports }: Publication,
  given: readonly string[],
  places: FieldPlaces,
  path: ContentPath,
): readonly Diagnostic[] {
  if (url !== undefined) return [];
  const feed = feeds.formats.length > 0 && given.find((name) => feedSettings.has(name));
  const missing = [
    ...(feed ? [[feed, 'there are no feeds, whose readers need whole addresses']] : []),
    ...(exports.ninjs
      ? [['exports', 'there is no ninjs, which names stories by whole addresses']]
      : []),
  ];
  const hint = 'Give it one, as in “url: https://example.com”';
  return missing.map(([setting = '', why]) =>
    diagnose(
      'url-missing',
      { path, ...places.nameAt([setting]) },
      `The publication has no address, so ${why}`,
      hint,
    ),
  );
}

const feedSettings: ReadonlySet<string> = new Set(['feeds', 'feed', 'websubHub', 'websub']);
