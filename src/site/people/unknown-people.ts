import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { StoryFields } from '../../content/fields/story.ts';
import type { StoryDocument } from '../stories/story-address.ts';
import { makeSuggest } from '../suggest.ts';
import type { Directory } from './directory.ts';
import { nameKey } from './name.ts';

/** People whom stories name by something that looks like an id, and whom no file describes: once a story and id. */
export function reportUnknownPeople(
  stories: readonly StoryDocument[],
  { people, slugByName }: Directory,
): readonly Diagnostic[] {
  const suggest = makeSuggest([...people.keys()]);
  return stories.flatMap(({ path, fields }) => {
    const ids = new Set(peopleNamedIn(fields).filter(isLikeId));
    return [...ids]
      .filter((id) => !slugByName.has(nameKey(id)))
      .map((id) => {
        const near = suggest(id);
        return diagnose(
          'person-unknown',
          { path, line: 1, column: 1 },
          `“${id}” is written like the id of a person, and there is no file “people/${id}.md”`,
          near
            ? `Did you mean “${near}”?`
            : 'Make that file, or write the name as it is to be printed',
        );
      });
  });
}

function peopleNamedIn(fields: StoryFields): readonly string[] {
  const { authors, contributors, byline = '', speakers, interview } = fields;
  return [
    ...authors.map(({ name }) => name),
    ...contributors.map(({ person }) => person),
    ...[...byline.matchAll(/\{([^{}]{1,100})\}/g)].map(([, token = '']) => token.trim()),
    ...Object.values(speakers).flatMap(({ person }) => person ?? []),
    ...(interview?.interviewers ?? []),
    ...(interview?.interviewees ?? []),
  ];
}

/** Lower case and hyphens: nobody's name is printed like that. */
function isLikeId(text: string): boolean {
  return /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)*$/u.test(text) && /\p{Ll}/u.test(text);
}
