import { digest } from '../base/digest.ts';
import type { UrlPath } from '../base/path.ts';
import { type Slug, slugify } from '../base/slug.ts';
import type { DocumentOf } from '../content/document.ts';
import type { TagFields } from '../content/fields/tag.ts';
import type { Linked, LinkedBody } from './linked-body.ts';
import { storiesBy } from './stories-by.ts';
import type { Story } from './story.ts';
import { tagKey, tagWords } from './tag-key.ts';

/** A subject across sections. */
export interface Tag {
  readonly slug: Slug;
  readonly name: string;
  readonly url: UrlPath;
  readonly description?: string;
  /** The text of the tag's file. */
  readonly body?: LinkedBody;
  /** Newest first. */
  readonly stories: readonly Story[];
}

type TagDocument = DocumentOf<'tag', TagFields>;

/** Every tag a publication uses, by key: how it is written and where it stands. */
export type TagNames = ReadonlyMap<string, { readonly slug: Slug; readonly name: string }>;

/** A spelling of a tag, from front matter (where spaces are possible) or from a hashtag. */
export interface TagSpelling {
  readonly text: string;
  readonly from: 'field' | 'hashtag';
}

/**
 * One name and one slug a tag. The name is that of its file, else a spelling with spaces, else the most frequent
 * spelling, else the first in code-point order. Aliases in tag files lead to their tag.
 */
export function nameTags(
  spellings: readonly TagSpelling[],
  files: readonly TagDocument[],
  mode: 'unicode' | 'ascii',
): TagNames {
  const names = new Map<string, { slug: Slug; name: string }>();
  const taken = new Set<Slug>();
  for (const { path, fields } of files) {
    const stem = stemOf(path);
    const entry = {
      slug: slugify(fields.slug ?? stem, mode),
      name: fields.name ?? stem.replaceAll('-', ' '),
    };
    taken.add(entry.slug);
    for (const text of [entry.name, stem, ...fields.aliases]) {
      if (!names.has(tagKey(text))) names.set(tagKey(text), entry);
    }
  }
  for (const [key, texts] of groupByKey(spellings)) {
    if (names.has(key)) continue;
    const name = displayName(texts);
    const slug = freeSlug(slugify(tagWords(name), mode), key, taken);
    taken.add(slug);
    names.set(key, { slug, name });
  }
  return names;
}

/** The tags with their stories (given newest first), by slug in code-point order; also those that only have a file. */
export function gatherTags(
  stories: readonly Story[],
  names: TagNames,
  files: readonly Linked<TagDocument>[],
): ReadonlyMap<Slug, Tag> {
  const bySlug = storiesBy(stories, (story) => story.tags);
  const fileOf = new Map(files.map((file) => [slugOfTagFile(file.path, names), file]));
  const tags = [...new Set(names.values())]
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ slug, name }): Tag => {
      const file = fileOf.get(slug);
      return {
        slug,
        name,
        url: tagUrl(slug),
        stories: bySlug.get(slug) ?? [],
        ...(file?.fields.description ? { description: file.fields.description } : {}),
        ...(file ? { body: file.body } : {}),
      };
    });
  return new Map(tags.map((tag) => [tag.slug, tag]));
}

/** Where a tag's page stands. */
export function tagUrl(slug: Slug): UrlPath {
  return `/tags/${slug}/` as UrlPath;
}

/** The slug of the tag that a file below `tags/` describes. */
export function slugOfTagFile(path: string, names: TagNames): Slug {
  return names.get(tagKey(stemOf(path)))?.slug ?? slugify(stemOf(path), 'unicode');
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

/** Two tags that would share a slug stay apart: the later key gets four hexadecimal digits of its own. */
function freeSlug(slug: Slug, key: string, taken: ReadonlySet<Slug>): Slug {
  if (slug !== '' && !taken.has(slug)) return slug;
  return `${slug || 'tag'}-${digest(key).slice(0, 4)}` as Slug;
}
