import type { InterviewPassage } from '../../content/body.ts';
import type { Interview } from '../../site/interviews/interview.ts';
import type { LinkedBody } from '../../site/stories/linked-body.ts';
import type { Edition } from '../edition.ts';
import type { ShownPassage, ShownRunIns } from '../view.ts';
import { showInterview } from './interview.ts';

/**
 * The passages of a body as they are shown: passages that turned out to be interviews as such, those that only looked
 * like one as paragraphs with their labels. An interview's heading is left out when the page's headline says the same.
 */
export function showPassages(
  body: LinkedBody,
  interviews: readonly Interview[],
  headline: string,
  edition: Edition,
): readonly ShownPassage[] {
  const interviewAt = new Map(interviews.map((interview) => [interview.passage, interview]));
  return body.passages.flatMap((passage, n): readonly ShownPassage[] => {
    if (passage.kind === 'notes') return [{ kind: 'notes', piece: passage.piece }];
    if (passage.kind === 'prose' || passage.kind === 'update')
      return [{ kind: 'prose', piece: passage.piece }];
    const interview = interviewAt.get(n);
    return interview
      ? [showInterview(passage, interview, body, headline, edition)]
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
