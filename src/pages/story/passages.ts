import type { InterviewPassage } from '../../content/body.ts';
import type { WholeInterview } from '../../site/interviews/interview.ts';
import type { LinkedBody } from '../../site/stories/linked-body.ts';
import type { Update } from '../../site/stories/update.ts';
import type { Edition } from '../edition.ts';
import type { ShownPassage, ShownRunIns } from '../view.ts';
import { showInterview } from './interview.ts';
import { pageOrder, showUpdates } from './updates.ts';

/** A text, what its interviews turned out to be, and the headline above it. */
export interface ShownText {
  readonly body: LinkedBody;
  readonly interviews: readonly WholeInterview[];
  readonly updates: readonly Update[];
  readonly headline: string;
}

/**
 * The passages of a text as they are shown: the updates of a live report newest first; passages that turned out to be
 * interviews as such, those that only looked like one as paragraphs with their labels. An interview's heading is left out when
 * the page's headline says the same.
 */
export function showPassages(text: ShownText, edition: Edition): readonly ShownPassage[] {
  const { body } = text;
  const interviewAt = new Map(text.interviews.map((interview) => [interview.passage, interview]));
  const updateAt = text.updates.length > 0 ? showUpdates(text, edition) : undefined;
  return pageOrder(body.passages, text.updates).flatMap((n): readonly ShownPassage[] => {
    const passage = body.passages[n];
    if (passage === undefined) return [];
    if (passage.kind === 'notes') return [{ kind: 'notes', piece: passage.piece }];
    if (passage.kind !== 'interview')
      return [updateAt?.get(n) ?? { kind: 'prose', piece: passage.piece }];
    const interview = interviewAt.get(n);
    return interview
      ? [showInterview(passage, interview, text, edition)]
      : plainPassage(passage, body, edition);
  });
}

function plainPassage(
  passage: InterviewPassage,
  body: LinkedBody,
  edition: Edition,
): readonly ShownPassage[] {
  const prose = (piece: number | undefined): readonly ShownPassage[] =>
    piece === undefined ? [] : [{ kind: 'prose', piece }];
  return [...prose(passage.introduction), runIns(passage, body, edition), ...prose(passage.note)];
}

function runIns(
  { entries }: InterviewPassage,
  body: LinkedBody,
  { addresses }: Edition,
): ShownRunIns {
  return {
    kind: 'run-ins',
    entries: entries.map((entry) => {
      if (entry.kind === 'chapter') return entry;
      const target = entry.link === undefined ? undefined : body.linkTargets[entry.link];
      const written = entry.link === undefined ? '' : (body.links[entry.link]?.href ?? '');
      return {
        kind: 'run-in',
        label: entry.label,
        ...entry.print,
        piece: entry.piece,
        ...(target ? { href: addresses.target(target, written) } : {}),
      };
    }),
  };
}
