import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import type { TurnEntry } from '../../content/body.ts';
import { type Roster, resolveLabel } from './roster.ts';
import { type Speaker, speakerKey } from './speaker.ts';
import { voicesTogether } from './voices-together.ts';

/** What doubts are about. */
export interface DoubtSources {
  readonly path: ContentPath;
  readonly turns: readonly TurnEntry[];
  readonly roster: Roster;
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Does the file say that this is an interview? */
  readonly isDeclared: boolean;
}

/**
 * Labels that may mean several people; and, where an interview is declared, those that name nobody, and turns without label
 * whose speaker nothing names. Each once.
 */
export function reportDoubts(sources: DoubtSources): readonly Diagnostic[] {
  const seen = new Set<string>();
  return sources.turns.flatMap((turn) => {
    const key = speakerKey(turn);
    if (seen.has(key)) return [];
    seen.add(key);
    return turn.label === '' ? unnamed(turn, sources) : doubt(turn, sources);
  });
}

function doubt(
  { label, roleWord, line, column }: TurnEntry,
  { path, roster, isDeclared }: DoubtSources,
): readonly Diagnostic[] {
  if (roleWord) return [];
  const resolution = resolveLabel(label, roster);
  const place = { path, line, column };
  const hint = 'Write the full name, or say who it is under “speakers” in the front matter';
  if (resolution.kind === 'ambiguous') {
    const names = resolution.entries.map(({ person }) => `“${person?.name.full ?? label}”`);
    const message = `The label “${label}” may mean ${names.join(' or ')}, so it is linked to nobody`;
    return [diagnose('speaker-ambiguous', place, message, hint)];
  }
  if (resolution.kind === 'person' || !isDeclared) return [];
  if (voicesTogether(label, roster).length > 0) return [];
  const message = `The label “${label}” names nobody that the story or a people file speaks of`;
  return [diagnose('speaker-unknown', place, message, hint)];
}

function unnamed(turn: TurnEntry, { path, speakers }: DoubtSources): readonly Diagnostic[] {
  if (speakers.get(speakerKey(turn))?.name) return [];
  return [
    diagnose(
      'speaker-unknown',
      { path, line: turn.line, column: turn.column },
      'Nothing says who answers the questions, so the answers stand without a name',
      'Name the guest in the front matter: “interview: {guest: Ann Lee}”, or in a heading: “## Interview with Ann Lee”',
    ),
  ];
}
