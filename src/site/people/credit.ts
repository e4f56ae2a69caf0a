import { given } from '../../base/given.ts';
import type { Slug } from '../../base/slug.ts';
import type { AuthorField, StoryFields } from '../../content/fields/story.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { type Directory, personNamed } from './directory.ts';
import { nameKey } from './name.ts';
import { namesOrganization } from './organization.ts';

/** A name in a byline. */
export interface Credit {
  readonly name: string;
  /** Absent for the publication itself. */
  readonly person?: Slug;
  /** What the story says they are. */
  readonly jobTitle?: string;
  /** Their own address on the web, for those who have no page here. */
  readonly url?: string;
  /** The name is that of an organisation, such as an agency. */
  readonly isOrganization?: true;
}

/** Somebody who did part of the work: took the pictures, translated, helped to report. */
export interface Contributor extends Credit {
  /** As written: `photographer`, `additional-reporting`. */
  readonly role: string;
}

/** What credits are made with. */
export interface CreditContext {
  readonly publication: Publication;
  readonly directory: Directory;
}

/** Everybody who is named for a story. */
export interface Credits {
  /** Who signs: the authors, else the publication's default author. */
  readonly byline: readonly Credit[];
  /** The byline as the author worded it, names apart from the words between them. */
  readonly bylineText?: readonly (string | Credit)[];
  readonly contributors: readonly Contributor[];
}

/** The credits of a story. A `{token}` in a worded byline names somebody by id or full name. */
export function makeCredits(
  { authors, byline, contributors }: StoryFields,
  context: CreditContext,
): Credits {
  const { defaultAuthor } = context.publication;
  const fallback = defaultAuthor === undefined ? [] : [{ name: defaultAuthor }];
  return {
    byline: (authors.length > 0 ? authors : fallback).map((author) => creditOf(author, context)),
    contributors: contributors.map(({ person, role }) => ({
      ...creditOf({ name: person }, context),
      role,
    })),
    ...(byline === undefined ? {} : { bylineText: readByline(byline, context) }),
  };
}

function readByline(text: string, context: CreditContext): readonly (string | Credit)[] {
  return text
    .split(/\{([^{}]{1,100})\}/)
    .map((part, n) => (n % 2 === 0 ? part : creditOf({ name: part.trim() }, context)))
    .filter((part) => part !== '');
}

function creditOf(
  { name: text, jobTitle, url }: AuthorField,
  { publication, directory }: CreditContext,
): Credit {
  const own = [publication.name, publication.shortName ?? publication.name];
  if (own.some((name) => nameKey(name) === nameKey(text)))
    return { name: publication.name, isOrganization: true };
  const { name, slug } = personNamed(text, directory);
  const written = [name.full, name.honorificSuffix].filter(Boolean).join(' ');
  const isOrganization = !directory.people.has(slug) && namesOrganization(text);
  return {
    name: written,
    ...(slug === '' ? {} : { person: slug }),
    ...given({ jobTitle, url }),
    ...(isOrganization ? { isOrganization } : {}),
  };
}

/** Everybody who wrote a story: who signs, and whom a worded byline names. */
export function writersOf({
  byline,
  bylineText = [],
}: Pick<Credits, 'byline' | 'bylineText'>): readonly Credit[] {
  if (bylineText.length === 0) return byline;
  return [...byline, ...bylineText.filter((part) => typeof part !== 'string')];
}
