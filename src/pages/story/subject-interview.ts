import { given } from '../../base/given.ts';
import type { Interview, WholeInterview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { SubjectInterview } from '../frame/subject.ts';
import { interviewHeadline } from './interview-headline.ts';
import { namedAs } from './subject-people.ts';
import { wholeInterview } from './whole-interview.ts';

/** More quotations would make the half of a page that nobody sees longer than the one that readers do. */
const mostAnswers = 20;

/** An interview of a story as machines are told; its answers where it stands on the page itself. */
export function subjectInterview(
  interview: Interview,
  story: Story,
  isHere: boolean,
  edition: Edition,
): SubjectInterview {
  const { id, url, people, interviewers, interviewees } = interview;
  const among = (slugs: Interview['interviewers']) =>
    people.filter(({ slug }) => slugs.includes(slug));
  const guests = among(interviewees);
  return {
    headline: interviewHeadline(interview, story),
    interviewers: among(interviewers).map((person) => namedAs(person, edition)),
    interviewees: guests.map((person) => namedAs(person, edition)),
    answers: isHere
      ? answersIn(
          wholeInterview(interview, story),
          guests.map(({ slug }) => slug),
        )
      : [],
    ...given({
      id: isHere ? id : undefined,
      href: isHere ? undefined : edition.addresses.page(url),
    }),
  };
}

function answersIn(
  { entries }: WholeInterview,
  guests: Interview['interviewees'],
): SubjectInterview['answers'] {
  const answers = entries.flatMap((entry) => {
    if (entry.kind === 'chapter' || entry.role !== 'interviewee' || !entry.person) return [];
    const by = guests.indexOf(entry.person.slug);
    const { id, entry: turn } = entry;
    return by === -1 || turn.words === 0 ? [] : [{ by, id, piece: turn.piece }];
  });
  return answers.slice(0, mostAnswers);
}
