import { type Diagnostic, diagnose, type Place } from '../../base/diagnostic.ts';
import type { Slug } from '../../base/slug.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Story } from '../stories/story.ts';
import type { Directory } from './directory.ts';

/**
 * People without a file who are described differently in different stories: they may be two with one name. Reported once
 * a person, in the newest story that differs from an older one.
 */
export function reportNamesakes(
  stories: readonly Story[],
  directory: Directory,
): readonly Diagnostic[] {
  const described = new Map<Slug, Description>();
  const reports = new Map<Slug, Diagnostic>();
  for (const { slug, name, ...found } of descriptionsIn(stories.toReversed())) {
    if (directory.people.has(slug)) continue;
    const earlier = described.get(slug);
    if (earlier && key(earlier.jobTitle) !== key(found.jobTitle))
      reports.set(slug, namesakes(name, found, earlier));
    described.set(slug, found);
  }
  return [...reports.values()];
}

function descriptionsIn(stories: readonly Story[]) {
  return stories.flatMap((story) =>
    story.interviews.flatMap((interview) =>
      interview.people.flatMap(({ slug, name, jobTitle }) =>
        jobTitle === undefined
          ? []
          : [{ slug, name: name.full, jobTitle, place: placeOf(story, interview) }],
      ),
    ),
  );
}

interface Description {
  readonly jobTitle: string;
  readonly place: Place;
}

function placeOf({ source }: Story, { line }: Interview): Place {
  return { path: source, line, column: 1 };
}

function key(jobTitle: string): string {
  return jobTitle
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();
}

function namesakes(name: string, found: Description, earlier: Description): Diagnostic {
  const message = `“${name}” is “${found.jobTitle}” here and “${earlier.jobTitle}” in “${earlier.place.path}”, and both are taken for one person`;
  return diagnose(
    'person-ambiguous',
    found.place,
    message,
    'Give the person a file below “people/”; if they are two, give each one and name them by its id under “speakers”',
  );
}
