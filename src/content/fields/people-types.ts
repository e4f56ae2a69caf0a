import * as z from 'zod';
import { given } from '../../base/given.ts';
import { mapping, oneOf } from './forms.ts';
import type { AuthorField, ContributorField } from './story.ts';
import { line, text, webAddress } from './types.ts';

const author = mapping(
  {
    name: line,
    url: webAddress.optional(),
    jobTitle: line.optional(),
    affiliation: line.optional(),
  },
  { name: ['person', 'id'], jobTitle: ['title', 'role'], affiliation: ['worksFor'] },
).transform((value): AuthorField => given(value) as AuthorField);

const oneAuthor = oneOf<AuthorField>(
  { text: text.transform((name): AuthorField => ({ name: withoutBy(name) })), mapping: author },
  'each of them must be a name, or a mapping with “name”',
);

/** People by id or name: a text (parted at « and » or «&» between two names), a list, or a mapping with `name`. */
export const people = oneOf<readonly AuthorField[]>(
  {
    text: text.transform(splitNames),
    list: z.array(oneAuthor),
    mapping: author.transform((one) => [one]),
  },
  'it must be a name or a list of names',
).transform((authors) => authors.filter(({ name }) => name !== ''));

// Names of organisations hold an «and» too; many of them begin with an article.
const fullName = /^(?!The\s)\p{Lu}\S*(?:\s+\S+)+$/u;

function splitNames(value: string, context: z.RefinementCtx): readonly AuthorField[] {
  const names = withoutBy(value.replace(/\s+/g, ' '));
  const parts = names.split(/ and | ?& ?/);
  if (parts.length === 1) return [{ name: names }];
  const pieces = parts.flatMap((part) => part.split(',')).map((part) => part.trim());
  if (!pieces.filter(Boolean).every((piece) => fullName.test(piece))) return [{ name: names }];
  if (pieces.length === parts.length) return parts.map((name) => ({ name: name.trim() }));
  const message = `“${names}” are several people in one text; write them as a list, [${pieces.filter(Boolean).join(', ')}]`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

/** «By» stands in the template. */
function withoutBy(name: string): string {
  return name.replace(/^by (?=\p{Lu})/iu, '');
}

const credit = mapping({ person: line, role: line }, { person: ['name', 'id'] });

/** Credits besides the byline: a list of `person` and `role`, or a mapping of roles with a person or several each. */
export const credits = oneOf<readonly ContributorField[]>(
  {
    list: z.array(credit),
    mapping: z
      .record(z.string(), people)
      .transform((roles) =>
        Object.entries(roles).flatMap(([role, names]) =>
          names.map(({ name }): ContributorField => ({ person: name, role })),
        ),
      ),
  },
  'it must be a list of “person” and “role”',
);
