import type { Moment } from '../base/date.ts';
import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import { given } from '../base/given.ts';
import { type ContentPath, readUrlPath, type UrlPath } from '../base/path.ts';
import { slugify } from '../base/slug.ts';
import type { DocumentOf } from '../content/document.ts';
import type { ImageField } from '../content/fields/media.ts';
import type { PageFields } from '../content/fields/page.ts';
import type { Linked, LinkedBody } from './stories/linked-body.ts';
import { resolveTarget, type Target, type Targets } from './stories/target.ts';

/** A page that is no story: about, imprint, ethics. */
export interface StandalonePage {
  readonly source: ContentPath;
  readonly url: UrlPath;
  readonly headline: string;
  readonly standfirst?: string;
  readonly description?: string;
  readonly updated?: Moment;
  readonly lang?: string;
  readonly noindex: boolean;
  readonly weight: number;
  readonly image?: ImageField;
  /** What `image.src` means. */
  readonly imageTarget?: Target;
  readonly body: LinkedBody;
}

type PageDocument = DocumentOf<'page', PageFields>;

/** The address of a file below `pages/`: its own `permalink`, else its path: `pages/about.md` stands at `/about/`. */
export function addressPage({ path, fields }: PageDocument): {
  readonly source: ContentPath;
  readonly url: UrlPath;
  readonly diagnostics: readonly Diagnostic[];
} {
  const parts = namesOf(path);
  const slugs = parts.map((part) => slugify(part, 'unicode') || 'page');
  const slug = slugify(fields.slug ?? '', 'unicode');
  if (slug !== '') slugs.splice(-1, 1, slug);
  const own = fields.permalink === undefined ? undefined : readUrlPath(fields.permalink);
  if (own?.kind === 'path') return { source: path, url: own.path, diagnostics: [] };
  const wrong = diagnose(
    'address-wrong',
    { path, ...fields.places.permalink },
    `The address “${fields.permalink}” cannot be used: ${own?.reason}`,
    'Write a path such as “/about/”',
  );
  return { source: path, url: `/${slugs.join('/')}/` as UrlPath, diagnostics: own ? [wrong] : [] };
}

/** The standalone page a file tells. */
export function makeStandalonePage(
  document: Linked<PageDocument>,
  targets: Targets,
): StandalonePage {
  const { path, fields, body } = document;
  const name = (namesOf(path).at(-1) ?? '').replace(/[-_]+/g, ' ');
  // A page's file is named after what it is; its first sentence seldom is a headline.
  const suggested = body.headline?.from === 'first-sentence' ? undefined : body.headline?.text;
  return {
    source: path,
    url: addressPage(document).url,
    headline: fields.headline ?? suggested ?? name.charAt(0).toUpperCase() + name.slice(1),
    noindex: fields.noindex,
    weight: fields.weight,
    body,
    ...given({
      standfirst: fields.standfirst,
      description: fields.description,
      updated: fields.updated,
      lang: fields.lang,
      image: fields.image,
      imageTarget: fields.image && resolveTarget(fields.image.src, path, targets),
    }),
  };
}

/** The names of folders and file below `pages/`; an `index` file stands for its folder. */
function namesOf(path: string): readonly string[] {
  const parts = path
    .replace(/\.[^.]*$/, '')
    .split('/')
    .slice(1);
  return parts.at(-1) === 'index' && parts.length > 1 ? parts.slice(0, -1) : parts;
}
