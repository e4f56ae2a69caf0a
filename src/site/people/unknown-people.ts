import { type Diagnostic, diagnose, type Place } from '../../base/diagnostic.ts';
import type { StorySketch } from '../../content/document.ts';
import { makeSuggest, type Suggest } from '../suggest.ts';
import type { Directory } from './directory.ts';
import { nameKey } from './name.ts';

/** People whom stories name by something that looks like an id, and whom no file describes: once a story and id. */
export function reportUnknownPeople(
  stories: readonly StorySketch[],
  { people, slugByName }: Directory,
): readonly Diagnostic[] {
  const suggest = makeSuggest([...people.keys()]);
  return stories.flatMap(({ path, fields }) =>
    Object.entries(fields.personIds)
      .filter(([id]) => !slugByName.has(nameKey(id)))
      .map(([id, point]) => unknownPerson(id, { path, ...point }, suggest)),
  );
}

function unknownPerson(id: string, place: Place, suggest: Suggest): Diagnostic {
  const near = suggest(id);
  return diagnose(
    'person-unknown',
    place,
    `“${id}” is written like the id of a person, and there is no file “people/${id}.md”`,
    near ? `Did you mean “${near}”?` : 'Make that file, or write the name as it is to be printed',
  );
}
