import { compareMoments } from '../../base/date.ts';
import { given } from '../../base/given.ts';
import type { Story } from '../../site/stories/story.ts';
import type { SubjectCoverage } from '../frame/subject.ts';

/** Of a longer report machines are told the newest updates. */
const mostUpdates = 100;

/** A live report as machines are told; undefined of every other story, and of a report without dated updates. */
export function subjectCoverage({ live, text }: Story): SubjectCoverage | undefined {
  const { body, updates } = text();
  const dated = updates.flatMap(({ passage: n, id, title, time, moment }) => {
    const passage = body.passages[n];
    if (moment === undefined || passage?.kind !== 'update') return [];
    return [{ id, headline: title || time, moment, piece: passage.piece }];
  });
  const [first] = dated;
  if (first === undefined) return undefined;
  dated.sort((a, b) => compareMoments(b.moment, a.moment));
  return {
    updates: dated
      .slice(0, mostUpdates)
      .map(({ moment, ...update }) => ({ ...update, at: moment.at })),
    ...given({
      start: (live?.coverageStartTime ?? dated.at(-1)?.moment)?.at,
      end: live?.coverageEndTime?.at,
    }),
  };
}
