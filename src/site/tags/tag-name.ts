import { type Diagnostic, diagnose, type Place } from '../../base/diagnostic.ts';
import { digest } from '../../base/digest.ts';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import { type Slug, type SlugMode, slugify } from '../../base/slug.ts';
import type { DocumentOf } from '../../content/document.ts';
import type { TagFields } from '../../content/fields/tag.ts';
import type { Point } from '../../content/point.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { tagKey, tagWords } from './tag-key.ts';
import { tagUrl } from './tag-url.ts';

/** A file below `tags/`. */
export type TagDocument = DocumentOf<'tag', TagFields>;

/** How a tag is written and where it stands. */
export interface TagName {
  readonly slug: Slug;
  readonly name: string;
  /** What it is about, if its file says so. */
  readonly kind?: TagFields['kind'];
  /** Works, but is shown nowhere. */
  readonly hidden: boolean;
}

/** How a publication wants its tags written. */
export type TagStyle = Pick<Publication, 'tagSlugs' | 'tagCamelCase'>;

/** Every tag a publication uses: by the key of each spelling, and by the file that describes it. */
export interface TagNames {
  readonly byKey: ReadonlyMap<string, TagName>;
  readonly byFile: ReadonlyMap<ContentPath, TagName>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A spelling of a tag, from front matter (where spaces are possible) or from a hashtag. */
export interface TagSpelling {
  readonly text: string;
  readonly from: 'field' | 'hashtag';
  readonly path: ContentPath;
  /** Absent when a field's place is not known. */
  readonly point: Point | undefined;
}

/** Where a spelling stands. */
export function placeOf({ path, point }: TagSpelling): Place {
  return point === undefined ? { path } : { path, line: point.line, column: point.column };
}

/**
 * One name and one slug a tag. The name is that of its file, else a spelling with spaces, else the most frequent
 * spelling, else the first in code-point order. Aliases in tag files lead to their tag, unless they are another's name.
 * Of two tags that would share a slug, files come first, then the lower key; the other is told apart and reported.
 */
export function nameTags(
  spellings: readonly TagSpelling[],
  files: readonly TagDocument[],
  style: TagStyle,
): TagNames {
  const naming: Naming = {
    byKey: new Map(),
    byFile: new Map(),
    bySlug: new Map(),
    diagnostics: [],
  };
  nameFiles(files, style.tagSlugs, naming);
  for (const [key, found] of groupByKey(spellings)) {
    if (naming.byKey.has(key)) continue;
    const typed = displayName(found);
    const first = found.find(({ text }) => text === typed);
    const place = first ? placeOf(first) : { path: '' };
    const { name, words } = written(typed, style.tagCamelCase);
    const wanted = slugify(words, style.tagSlugs);
    naming.byKey.set(key, enter({ name, wanted, key, place, hidden: false }, naming));
  }
  return naming;
}

/** A tag as it is shown, and the words of which its address is made. */
function written(typed: string, camelCase: TagStyle['tagCamelCase']) {
  if (camelCase === 'off') return { name: typed, words: typed };
  return camelCase === 'display'
    ? { name: tagWords(typed), words: typed }
    : { name: typed, words: tagWords(typed) };
}

/** The slug that a spelling would have as a tag of its own. */
export function slugOfTag(text: string, style: TagStyle): Slug {
  return slugify(written(text, style.tagCamelCase).words, style.tagSlugs);
}

function nameFiles(files: readonly TagDocument[], mode: SlugMode, naming: Naming): void {
  const claim = (text: string, entry: TagName): void => {
    const key = tagKey(text);
    if (key !== '' && !naming.byKey.has(key)) naming.byKey.set(key, entry);
  };
  for (const { path, fields } of files) {
    const stem = stemOf(path);
    const name = fields.name ?? stem.replaceAll('-', ' ');
    const wanted = slugify(fields.slug ?? stem, mode);
    const place = { path, line: 1, column: 1 };
    const entry = enter(
      {
        name,
        wanted,
        key: tagKey(stem),
        place,
        hidden: fields.hidden,
        ...given({ kind: fields.kind }),
      },
      naming,
    );
    naming.byFile.set(path, entry);
    for (const text of [name, stem]) claim(text, entry);
  }
  for (const { path, fields } of files) {
    const entry = naming.byFile.get(path);
    if (entry) for (const text of fields.aliases) claim(text, entry);
  }
}

interface Naming {
  readonly byKey: Map<string, TagName>;
  readonly byFile: Map<ContentPath, TagName>;
  readonly bySlug: Map<Slug, TagName>;
  readonly diagnostics: Diagnostic[];
}

interface Candidate extends Pick<TagName, 'hidden'> {
  readonly name: string;
  readonly kind?: TagFields['kind'];
  readonly wanted: Slug;
  readonly key: string;
  readonly place: Place;
}

/** Every tag once, in no particular order. */
export function allTags({ byFile, byKey }: TagNames): ReadonlySet<TagName> {
  return new Set([...byFile.values(), ...byKey.values()]);
}

/** Two tags that would share a slug stay apart: the later one gets four hexadecimal digits of its own. */
function enter(
  { name, wanted, key, place, kind, hidden }: Candidate,
  { bySlug, diagnostics }: Naming,
): TagName {
  const other = bySlug.get(wanted);
  const slug = wanted !== '' && !other ? wanted : freeSlug(wanted || ('tag' as Slug), key, bySlug);
  if (other) diagnostics.push(clash(other, name, slug, place));
  const entry = { slug, name, hidden, ...given({ kind }) };
  bySlug.set(slug, entry);
  return entry;
}

function freeSlug(slug: Slug, key: string, taken: ReadonlyMap<Slug, TagName>): Slug {
  const mark = digest(key);
  let length = 4;
  while (length < mark.length && taken.has(`${slug}-${mark.slice(0, length)}` as Slug)) length += 4;
  return `${slug}-${mark.slice(0, length)}` as Slug;
}

function clash(first: TagName, name: string, slug: Slug, place: Place): Diagnostic {
  return diagnose(
    'tag-clash',
    place,
    `The tags “${first.name}” and “${name}” would share the address “${tagUrl(first.slug)}”, so the second stands at “${tagUrl(slug)}”`,
    'If they mean the same, give one as an alias in the other’s file below “tags/”; else give one a “slug” there',
  );
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function groupByKey(
  spellings: readonly TagSpelling[],
): ReadonlyMap<string, readonly TagSpelling[]> {
  const groups = new Map<string, TagSpelling[]>();
  for (const spelling of spellings) {
    const key = tagKey(spelling.text);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(spelling);
    else groups.set(key, [spelling]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function displayName(spellings: readonly TagSpelling[]): string {
  const [first] = spellings;
  if (first && spellings.every(({ text }) => text === first.text)) return first.text;
  const counts = new Map<string, number>();
  for (const { text } of spellings) counts.set(text, (counts.get(text) ?? 0) + 1);
  const spaced = new Set(
    spellings
      .filter(({ text, from }) => from === 'field' && /\s/.test(text))
      .map(({ text }) => text),
  );
  const ranked = [...counts].sort(
    ([a, countA], [b, countB]) =>
      Number(spaced.has(b)) - Number(spaced.has(a)) || countB - countA || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}
