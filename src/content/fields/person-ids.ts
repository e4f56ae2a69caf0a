import type { StoryFields } from './story.ts';

/** Fields that name people. */
type PeopleField = 'authors' | 'contributors' | 'byline' | 'speakers' | 'interview';

/** The people whom a story names by what looks like the name of a people file, each with the field that names them first. */
export function personIds(
  fields: Pick<StoryFields, Exclude<PeopleField, 'byline' | 'interview'>> & {
    readonly byline?: string | undefined;
    readonly interview?: StoryFields['interview'] | undefined;
  },
): ReadonlyMap<string, PeopleField> {
  const { authors, contributors, byline = '', speakers, interview } = fields;
  const named = [
    ...authors.map(({ name }) => [name, 'authors'] as const),
    ...contributors.map(({ person }) => [person, 'contributors'] as const),
    ...[...byline.matchAll(/\{([^{}]{1,100})\}/g)].map(
      ([, token = '']) => [token.trim(), 'byline'] as const,
    ),
    ...Object.values(speakers).flatMap(({ person }) =>
      person === undefined ? [] : [[person, 'speakers'] as const],
    ),
    ...[...(interview?.interviewers ?? []), ...(interview?.interviewees ?? [])].map(
      (name) => [name, 'interview'] as const,
    ),
  ];
  return new Map(named.filter(([text]) => isLikeId(text)).reverse());
}

/** Lower case and hyphens: nobody's name is printed like that. */
function isLikeId(text: string): boolean {
  return /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)*$/u.test(text) && /\p{Ll}/u.test(text);
}
