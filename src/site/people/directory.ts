import { given } from '../../base/given.ts';
import { remembered } from '../../base/remembered.ts';
import type { Slug } from '../../base/slug.ts';
import { slugify } from '../../base/slug.ts';
import type { DocumentOf } from '../../content/document.ts';
import type { PersonFields } from '../../content/fields/person.ts';
import { nameKey, type PersonName, readName } from './name.ts';

/** A person as far as a name, a people file or a heading tells. */
export interface NamedPerson {
  /** Identity: the name of the people file, else the slug of the full name. */
  readonly slug: Slug;
  readonly name: PersonName;
  readonly aliases: readonly string[];
  readonly jobTitle?: string;
}

/** The people who have a file of their own; found by id, full name or alias. */
export interface Directory {
  readonly people: ReadonlyMap<Slug, NamedPerson>;
  readonly slugByName: ReadonlyMap<string, Slug>;
  /** Those of them who want no page. */
  readonly pageless: ReadonlySet<Slug>;
}

/** The directory of all people files. */
export function readDirectory(documents: readonly DocumentOf<'person', PersonFields>[]): Directory {
  const people = new Map<Slug, NamedPerson>();
  const slugByName = new Map<string, Slug>();
  const pageless = new Set<Slug>();
  for (const { path, fields } of documents) {
    const slug = slugOfPersonFile(path);
    if (fields.noPage) pageless.add(slug);
    const read = readName(fields.name ?? slug.replaceAll('-', ' '));
    const name: PersonName = {
      ...read,
      ...given({
        honorificPrefix: fields.honorificPrefix,
        honorificSuffix: fields.honorificSuffix,
        given: fields.givenName,
        family: fields.familyName,
      }),
    };
    people.set(slug, {
      slug,
      name,
      aliases: fields.aliases,
      ...given({ jobTitle: fields.jobTitle }),
    });
    for (const text of [slug, name.full, ...fields.aliases]) {
      if (!slugByName.has(nameKey(text))) slugByName.set(nameKey(text), slug);
    }
  }
  return { people, slugByName, pageless };
}

/** The person meant by an id or a full name: from a people file if there is one, else from the name itself. */
export function personNamed(text: string, directory: Directory): NamedPerson {
  const known = directory.people.get(directory.slugByName.get(nameKey(text)) ?? ('' as Slug));
  return known ?? unlisted(text);
}

const unlisted = remembered((text): NamedPerson => {
  const name = readName(text);
  return { slug: slugify(name.full, 'unicode'), name, aliases: [] };
});

/** Is this the id, the full name or an alias of somebody who has a file? */
export function isListed(text: string, { slugByName }: Pick<Directory, 'slugByName'>): boolean {
  return slugByName.has(nameKey(text));
}

/** The id of a person with a file: the file's name. */
export function slugOfPersonFile(path: string): Slug {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return slugify(file.replace(/\.[^.]*$/, ''), 'unicode') || ('person' as Slug);
}
