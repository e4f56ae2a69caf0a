import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { type ContentPath, readUrlPath, type UrlPath } from '../../base/path.ts';
import { type Slug, slugify } from '../../base/slug.ts';
import type { Body } from '../../content/body.ts';
import type { DocumentOf } from '../../content/document.ts';
import type { StoryFields, StoryType } from '../../content/fields/story.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { folderSection, type SectionNames } from '../section.ts';
import { permalink } from './permalink.ts';

export type StoryDocument = DocumentOf<'story', StoryFields>;

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
  document: StoryDocument,
  publication: Publication,
  sections: SectionNames,
): StoryAddress {
  const { path, fields, body } = document;
  const headline = fields.headline ?? body.headline?.text ?? headlineOfFile(path);
  const slug = slugOf(path, fields, headline);
  const type = typeOf(document);
  const sectionName = fields.section ?? folderSection(path);
  const section = sectionName === undefined ? {} : sectionOf(sectionName, sections);
  const published = fields.published ? { published: fields.published } : {};
  const usual = permalink(
    publication.permalink,
    { slug, type, ...section, ...published },
    publication.timeZone,
  );
  const own = fields.permalink === undefined ? undefined : readUrlPath(fields.permalink);
  return {
    source: path,
    headline,
    type,
    slug,
    url: own?.kind === 'path' ? own.path : usual,
    ...section,
    diagnostics:
      own?.kind === 'wrong'
        ? [
            diagnose(
              'address-wrong',
              { path, ...fields.places.permalink },
              `The address “${fields.permalink}” cannot be used: ${own.reason}`,
              'Write a path such as “/2024/flood/”',
            ),
          ]
        : [],
  };
}

/** Longest introduction, in words, that a file may hold and still be nothing but an interview. */
const longestIntroduction = 120;

/** A file that holds an interview and at most a short introduction is an interview, whatever folder it lies in. */
function typeOf({ path, fields, body }: StoryDocument): StoryType {
  if (fields.type) return fields.type;
  if (path.startsWith('interviews/')) return 'interview';
  return isInterviewOnly(body, fields.interview?.page === 'separate') ? 'interview' : 'news';
}

/** `apart`: the author wants the interview on a page of its own, so any text beside it is an article. */
function isInterviewOnly({ passages }: Body, apart: boolean): boolean {
  const words = passages.reduce(
    (sum, passage) => sum + (passage.kind === 'prose' ? passage.words : 0),
    0,
  );
  const interviews = passages.some(
    (passage) => passage.kind === 'interview' && passage.evidence !== 'likely',
  );
  return interviews && words <= (apart ? 0 : longestIntroduction);
}

function sectionOf(text: string, sections: SectionNames): { readonly section?: Slug } {
  const section = sections.get(slugify(text, 'unicode'));
  return section ? { section: section.slug } : {};
}

function slugOf(path: ContentPath, fields: StoryFields, headline: string): Slug {
  const own = slugify(fields.slug ?? '', 'unicode');
  if (own !== '') return own;
  const parts = path.split('/');
  const stem = withoutDate(parts.at(-1)?.replace(/\.[^.]*$/, '') ?? '');
  const name = stem === 'index' ? withoutDate(parts.at(-2) ?? '') : stem;
  return slugify(name, 'unicode') || slugify(headline, 'unicode') || ('story' as Slug);
}

function headlineOfFile(path: string): string {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const words = withoutDate(stem).replace(/[-_]+/g, ' ').trim() || stem;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function withoutDate(name: string): string {
  return name.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_ ]?/, '');
}
