import { given } from '../../base/given.ts';
import { isFullName, type PersonName, readName } from '../people/name.ts';

/** Somebody named in an interview's heading, with what the heading says of them. */
export interface Guest {
  readonly name: PersonName;
  /** `International Relations Expert`. */
  readonly jobTitle?: string;
}

/**
 * The people in the text of an interview heading after its announcing words: `Dr. Ann Lee, mayor, and Bo Ek (chair)`.
 *
 * Names part at « and » or «&» only when both sides look like names; a name ends at a comma of any script, a dash with
 * spaces or `(`, and what follows describes the person.
 */
export function readGuests(text: string): readonly Guest[] {
  return splitGuests(text.trim()).flatMap((part) => {
    const [, name = '', rest = ''] =
      /^([^,،，、(]*?)(?:[,،，、]| [–—-] |\(|$)(.*)$/su.exec(part) ?? [];
    if (name.trim() === '') return [];
    const jobTitle = rest.replace(/[)\s,،，]*$/u, '').trim() || undefined;
    return [{ name: readName(name), ...given({ jobTitle }) }];
  });
}

function splitGuests(text: string): readonly string[] {
  const parts = text.split(/\s+(?:and|und|et|y|e|en|i|та|и|و)\s+|\s*&\s*/u);
  const whole = parts.every((part) =>
    isFullName(readName(part.split(/[,،，、(]| [–—-] /u)[0] ?? '')),
  );
  return parts.length > 1 && whole ? parts : [text];
}
