import { type Diagnostic, diagnose, type Place } from '../../base/diagnostic.ts';
import { nearest } from '../../base/nearest.ts';
import type { UnknownName } from './forms.ts';

/** The message about a field that nobody knows; `field` is its name as printed, with the mapping that holds it. */
export function unknownField(
  field: string,
  { name, known }: UnknownName,
  place: Place,
): Diagnostic {
  const near = nearest(name, known);
  return diagnose(
    'field-unknown',
    place,
    `Nothing is known of a field “${field}”`,
    near ? `Did you mean “${near}”?` : 'Check its spelling, or delete it',
  );
}
