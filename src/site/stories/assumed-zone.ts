import type { Moment } from '../../base/date.ts';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { StorySketch } from '../../content/document.ts';
import type { Publication } from '../../content/settings/publication.ts';

/** Once a site: stories give times without offset, and the publication does not say where its clocks stand. */
export function reportAssumedZone(
  stories: readonly StorySketch[],
  { timeZone, timeZoneGiven }: Publication,
): readonly Diagnostic[] {
  if (timeZoneGiven) return [];
  const first = stories.find(({ fields }) =>
    momentsOf(fields).some(({ zoneAssumed }) => zoneAssumed),
  );
  if (first === undefined) return [];
  return [
    diagnose(
      'timezone-assumed',
      { path: first.path, line: 1, column: 1 },
      `The story gives a time without offset, and the publication no time zone, so “${timeZone}” was taken, here and elsewhere`,
      'Put your time zone into “publication.yml”: “timezone: Europe/Paris”',
    ),
  ];
}

function momentsOf({
  published,
  updated,
  embargo,
  expires,
  corrections,
}: StorySketch['fields']): readonly Moment[] {
  const dates = [published, updated, embargo, expires, ...corrections.map(({ date }) => date)];
  return dates.filter((date) => date !== undefined);
}
