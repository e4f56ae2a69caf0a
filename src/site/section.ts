import type { UrlPath } from '../base/path.ts';
import { type Slug, slugify } from '../base/slug.ts';
import type { DocumentOf } from '../content/document.ts';
import type { SectionFields } from '../content/fields/section.ts';
import type { Linked, LinkedBody } from './stories/linked-body.ts';
import { storiesBy } from './stories/stories-by.ts';
import type { Story } from './stories/story.ts';

/** Where readers find stories; a story stands in one section at most. */
export interface Section {
  readonly slug: Slug;
  readonly name: string;
  readonly url: UrlPath;
  readonly description?: string;
  readonly weight: number;
  /** The text of the section's file. */
  readonly body?: LinkedBody;
  /** Newest first. */
  readonly stories: readonly Story[];
}

/** What a section is called, before its stories are known. */
interface SectionName {
  readonly slug: Slug;
  readonly name: string;
  readonly url: UrlPath;
  readonly weight: number;
}

/** Folders that say what a file is, not where readers find it. */
const plainFolders = new Set(['articles', 'interviews', '_posts']);

/** The section that a story's first folder names, if it names one. */
export function folderSection(path: string): string | undefined {
  const end = path.indexOf('/');
  const folder = path.slice(0, Math.max(0, end));
  return end === -1 || plainFolders.has(folder) ? undefined : folder;
}

type SectionDocument = DocumentOf<'section', SectionFields>;

/** The slug of a section's file: `sections/<slug>.md`, or `_index.md` in the folder of that name. */
export function slugOfSectionFile(path: string): Slug {
  const parts = path.split('/');
  const file = parts.at(-1)?.replace(/\.[^.]*$/, '') ?? '';
  const slug = slugify(file === '_index' ? (parts.at(-2) ?? '') : file, 'unicode');
  return slug || ('section' as Slug);
}

/** Every section by each slug or name that a story may call it by. */
export type SectionNames = ReadonlyMap<string, SectionName>;

/** Name the sections of a publication: those with a file, and those that stories alone speak of (`texts`). */
export function nameSections(
  texts: readonly string[],
  files: readonly SectionDocument[],
): SectionNames {
  const names = new Map<string, SectionName>();
  for (const { path, fields } of files) {
    const slug = slugOfSectionFile(path);
    const section = {
      slug,
      name: fields.name ?? nameOfFolder(slug),
      url: sectionUrl(slug),
      weight: fields.weight,
    };
    names.set(slug, section);
    if (fields.name) names.set(slugify(fields.name, 'unicode'), section);
  }
  for (const text of new Set(texts)) {
    const slug = slugify(text, 'unicode');
    if (slug === '' || names.has(slug)) continue;
    names.set(slug, { slug, name: nameOfFolder(text), url: sectionUrl(slug), weight: 0 });
  }
  return names;
}

/** The sections with their stories (given newest first), in the order of the navigation; a section without either file or story is none. */
export function gatherSections(
  stories: readonly Story[],
  names: SectionNames,
  files: readonly Linked<SectionDocument>[],
  listed: readonly string[],
): ReadonlyMap<Slug, Section> {
  const bySlug = storiesBy(stories, ({ section }) => [section]);
  const fileOf = new Map(files.map((file) => [slugOfSectionFile(file.path), file]));
  const sections = [...new Set(names.values())]
    .filter(({ slug }) => bySlug.has(slug) || fileOf.has(slug))
    .map((name) => makeSection(name, bySlug.get(name.slug) ?? [], fileOf.get(name.slug)))
    .sort(compareSections(listed));
  return new Map(sections.map((section) => [section.slug, section]));
}

function makeSection(
  name: SectionName,
  stories: readonly Story[],
  file: Linked<SectionDocument> | undefined,
): Section {
  return {
    ...name,
    stories,
    ...(file?.fields.description ? { description: file.fields.description } : {}),
    ...(file ? { body: file.body } : {}),
  };
}

/** As the publication lists them, then by weight and name. */
function compareSections(listed: readonly string[]): (a: SectionName, b: SectionName) => number {
  const place = ({ slug }: SectionName): number => {
    const index = listed.indexOf(slug);
    return index === -1 ? listed.length : index;
  };
  return (a, b) =>
    place(a) - place(b) || a.weight - b.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** Where a section's front stands. */
export function sectionUrl(slug: Slug): UrlPath {
  return `/${slug}/` as UrlPath;
}

function nameOfFolder(text: string): string {
  const name = /\s|\p{Lu}/u.test(text) ? text : text.replace(/[-_]+/g, ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
