import type { Moment } from '../../base/date.ts';
import { given } from '../../base/given.ts';
import { sparse } from '../../base/sparse.ts';
import type { InterviewPassage } from '../../content/body.ts';
import type { Interview, WholeInterview } from '../../site/interviews/interview.ts';
import type { Turn } from '../../site/interviews/turn.ts';
import type { LinkedBody } from '../../site/stories/linked-body.ts';
import type { Edition } from '../edition.ts';
import type { ShownDate, ShownInterview, ShownSetting, ShownTurn } from '../view.ts';

/** A list of questions helps from this many on. */
const listedQuestions = 4;

/** The text in which an interview stands, and the headline above it. */
interface TextOfInterview {
  readonly body: LinkedBody;
  readonly headline: string;
}

/** An interview as it is shown. */
export function showInterview(
  passage: InterviewPassage,
  interview: WholeInterview,
  { body, headline }: TextOfInterview,
  edition: Edition,
): ShownInterview {
  const questions = interview.entries.filter(
    (entry): entry is Turn =>
      entry.kind === 'turn' && entry.role === 'interviewer' && entry.entry.words > 0,
  );
  const met = new Set<number>();
  return {
    kind: 'interview',
    id: interview.id,
    level: passage.level,
    questions:
      questions.length < listedQuestions
        ? []
        : questions.map(({ id, entry }) => ({ id, text: entry.opening })),
    entries: interview.entries.map((entry) => {
      if (entry.kind === 'chapter') return entry;
      const first = !met.has(entry.speaker);
      met.add(entry.speaker);
      return showTurn(entry, first, body, edition);
    }),
    ...(passage.heading && passage.heading !== headline ? { heading: passage.heading } : {}),
    ...given({
      introduction: passage.introduction,
      note: passage.note,
      setting: showSetting(interview, passage, edition.date),
    }),
  };
}

/** A closing note in the text says better how it was edited. */
function showSetting(
  { setting }: Interview,
  { note: ownNote }: InterviewPassage,
  showDate: (date: Moment) => ShownDate,
): ShownSetting | undefined {
  if (setting === undefined) return undefined;
  const { date, location, medium, edited, note } = setting;
  const shown: ShownSetting = given({
    date: date && showDate(date),
    location,
    medium,
    edited: edited && ownNote === undefined ? true : undefined,
    note,
  });
  return Object.keys(shown).length > 0 ? shown : undefined;
}

function showTurn(
  { id, oldIds, role, speaker, name, colon, person, lang, entry }: Turn,
  first: boolean,
  body: LinkedBody,
  edition: Edition,
): ShownTurn {
  const page = first && person ? edition.site.people.get(person.slug)?.url : undefined;
  const own = entry.link === undefined ? undefined : body.linkTargets[entry.link];
  const written = entry.link === undefined ? '' : (body.links[entry.link]?.href ?? '');
  const href = page ? edition.addresses.page(page) : own && edition.addresses.target(own, written);
  return sparse<ShownTurn>({
    kind: 'turn',
    id,
    role,
    speaker,
    name,
    colon,
    piece: entry.piece,
    href,
    lang,
    oldIds: oldIds.length > 0 ? oldIds : undefined,
  });
}
