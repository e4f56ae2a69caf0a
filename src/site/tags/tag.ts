import type { UrlPath } from '../../base/path.ts';
import type { Slug } from '../../base/slug.ts';
import type { Person } from '../people/person.ts';
import type { Linked, LinkedBody } from '../stories/linked-body.ts';
import { storiesBy } from '../stories/stories-by.ts';
import type { Story } from '../stories/story.ts';
import { allTags, type TagDocument, type TagName, type TagNames } from './tag-name.ts';
import { tagUrl } from './tag-url.ts';

/** A subject across sections. */
export interface Tag {
  readonly slug: Slug;
  readonly name: string;
  /** Has a page, and is shown nowhere. */
  readonly hidden: boolean;
  /** Of its page; the person's, for a tag whose file says that it is one. */
  readonly url: UrlPath;
  /** The person it stands for, who has a page. */
  readonly person?: Slug;
  readonly description?: string;
  /** The text of the tag's file. */
  readonly body?: LinkedBody;
  /** Newest first. */
  readonly stories: readonly Story[];
}

/** The tags with their stories (given newest first), by slug in code-point order; also those that only have a file. */
export function gatherTags(
  stories: readonly Story[],
  names: TagNames,
  files: readonly Linked<TagDocument>[],
  personOf: (tag: TagName) => Person | undefined,
): ReadonlyMap<Slug, Tag> {
  const bySlug = storiesBy(stories, (story) => story.tags);
  const fileOf = new Map(files.map((file) => [names.byFile.get(file.path)?.slug, file]));
  const tags = [...allTags(names)]
    .filter(({ slug }) => bySlug.has(slug) || fileOf.has(slug))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((tag) => makeTag(tag, bySlug.get(tag.slug) ?? [], fileOf.get(tag.slug), personOf(tag)));
  return new Map(tags.map((tag) => [tag.slug, tag]));
}

function makeTag(
  { slug, name, hidden }: TagName,
  stories: readonly Story[],
  file: Linked<TagDocument> | undefined,
  person: Person | undefined,
): Tag {
  return {
    slug,
    name,
    hidden,
    url: person?.url ?? tagUrl(slug),
    stories,
    ...(person?.url ? { person: person.slug } : {}),
    ...(file?.fields.description ? { description: file.fields.description } : {}),
    ...(file ? { body: file.body } : {}),
  };
}
