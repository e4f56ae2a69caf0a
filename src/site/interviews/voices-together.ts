import type { NamedPerson } from '../people/directory.ts';
import { type Roster, resolveLabel } from './roster.ts';

const joints = /\s*[&＆/,，、،]\s*|\s+(?:and|und|et|y|e|en|i|та|і|й|и|και|و)\s+/u;

/** Those for whom a label of several names speaks: `Grace & Samuel`. None unless each name is that of a different person. */
export function voicesTogether(label: string, roster: Roster): readonly NamedPerson[] {
  const names = label.split(joints).filter((name) => name !== '');
  const people = names.flatMap((name) => {
    const found = resolveLabel(name, roster);
    if (found.kind !== 'person' || !found.entry.person) return [];
    const { person, jobTitle } = found.entry;
    return [jobTitle ? { ...person, jobTitle } : person];
  });
  const different = new Set(people.map(({ slug }) => slug)).size;
  return names.length > 1 && different === names.length ? people : [];
}
