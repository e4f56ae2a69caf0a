import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { type ContentPath, readUrlPath, type UrlPath } from '../../base/path.ts';
import { remembered } from '../../base/remembered.ts';
import { type Slug, slugify } from '../../base/slug.ts';
import { sparse } from '../../base/sparse.ts';
import type { StorySketch } from '../../content/document.ts';
import type { StoryFields, StoryType } from '../../content/fields/story.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { folderSection, type SectionNames } from '../section.ts';
import { type PermalinkParts, permalink } from './permalink.ts';

/** What a story is called and where it stands: all that other stories need to know to point at it. */
export interface StoryAddress {
  readonly source: ContentPath;
  readonly headline: string;
  readonly type: StoryType;
  readonly slug: Slug;
  readonly url: UrlPath;
  readonly section?: Slug;
  readonly diagnostics: readonly Diagnostic[];
}

/** The address of a story: its own `permalink`, else the publication's pattern. */
export function addressStory(
  document: StorySketch,
  publication: Publication,
  sections: SectionNames,
): StoryAddress {
  const { path, fields, body } = document;
  const headline = fields.headline ?? body.headline?.text ?? headlineOfFile(path);
  const slug = slugOf(path, fields, headline);
  const type = typeOf(document);
  const sectionName = fields.section ?? folderSection(path);
  const section =
    sectionName === undefined ? undefined : sections.get(sectionSlug(sectionName))?.slug;
  const own = fields.permalink === undefined ? undefined : readUrlPath(fields.permalink);
  const parts = sparse<PermalinkParts>({ slug, type, section, published: fields.published });
  return sparse<StoryAddress>({
    source: path,
    headline,
    type,
    slug,
    url:
      own?.kind === 'path'
        ? own.path
        : permalink(
            `${rootOf(fields, publication)}${publication.permalink}`,
            parts,
            publication.timeZone,
          ),
    section,
    diagnostics: own?.kind === 'wrong' ? [wrongAddress(document, own.reason)] : noDiagnostics,
  });
}

/** What stands in front of the addresses of an edition: `/fr`. */
function rootOf({ lang }: StoryFields, { editions = [] }: Publication): string {
  return lang !== undefined && editions.some((edition) => edition.lang === lang)
    ? `/${lang.toLowerCase()}`
    : '';
}

const noDiagnostics: readonly Diagnostic[] = [];

function wrongAddress({ path, fields }: StorySketch, reason: string): Diagnostic {
  return diagnose(
    'address-wrong',
    { path, ...fields.places.permalink },
    `The address “${fields.permalink}” cannot be used: ${reason}`,
    'Write a path such as “/2024/flood/”',
  );
}

/** Longest introduction, in words, that a file may hold and still be nothing but an interview. */
const longestIntroduction = 120;

/** A file that holds an interview and at most a short introduction is an interview, whatever folder it lies in. */
function typeOf({ path, fields, body }: StorySketch): StoryType {
  if (fields.type) return fields.type;
  if (path.startsWith('interviews/')) return 'interview';
  const beside = body.wordsBesideInterviews ?? Number.POSITIVE_INFINITY;
  // Whoever wants the interview on a page of its own has written an article beside it.
  const most = fields.interview?.page === 'separate' ? 0 : longestIntroduction;
  return beside <= most ? 'interview' : 'news';
}

const sectionSlug = remembered((text) => slugify(text, 'unicode'));

function slugOf(path: ContentPath, fields: StoryFields, headline: string): Slug {
  const own = fields.slug === undefined ? '' : slugify(fields.slug, 'unicode');
  if (own !== '') return own;
  const stem = withoutDate(stemOf(path));
  const name = stem === 'index' ? withoutDate(path.split('/').at(-2) ?? '') : stem;
  return slugify(name, 'unicode') || slugify(headline, 'unicode') || ('story' as Slug);
}

function headlineOfFile(path: string): string {
  const stem = stemOf(path);
  const words = withoutDate(stem).replace(/[-_]+/g, ' ').trim() || stem;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a file without its ending. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const end = name.lastIndexOf('.');
  return end === -1 ? name : name.slice(0, end);
}

function withoutDate(name: string): string {
  return name.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_ ]?/, '');
}
