import type { ArticleLeaf, CreativeWork, PersonLeaf, QuotationLeaf, RoleLeaf } from 'schema-dts';
import { sparse } from '../../base/sparse.ts';
import { cutAtWord } from '../../base/text.ts';
import type { Named, SubjectInterview } from '../../pages/frame/subject.ts';
import { idOf, namedNode } from './person-node.ts';
import type { Telling } from './telling.ts';

/** Longer answers are quoted by their beginning. */
const longestQuotation = 300;

/** The answers of an interview, each with its place on the page. */
export function quotationNodes(
  { answers, interviewees }: SubjectInterview,
  telling: Telling,
): readonly QuotationLeaf[] {
  return answers.flatMap(({ by, id, piece }) => {
    const who = interviewees[by];
    const text = cutAtWord(telling.textOf(piece), longestQuotation);
    if (who === undefined || text === '') return [];
    const url = `${telling.address}#${encodeURIComponent(id)}`;
    const creator = mention(who, telling);
    return [sparse<QuotationLeaf>({ '@type': 'Quotation', '@id': url, url, text, creator })];
  });
}

/** An interview inside an article: here with its answers, or on a page of its own. */
export function interviewNode(interview: SubjectInterview, telling: Telling): ArticleLeaf {
  const { id, href, headline } = interview;
  const address = href
    ? telling.absolute(href)
    : `${telling.address}#${encodeURIComponent(id ?? '')}`;
  const quotations = quotationNodes(interview, telling);
  return sparse<ArticleLeaf>({
    '@type': 'Article',
    '@id': address,
    url: address,
    name: headline,
    genre: 'Interview',
    hasPart: quotations.length > 0 ? (quotations as readonly CreativeWork[]) : undefined,
  });
}

/** Who asks and who answers in a story, each once. */
export function voiceNodes(
  interviews: readonly SubjectInterview[],
  telling: Telling,
): readonly RoleLeaf<PersonLeaf, 'contributor'>[] {
  const voices = new Map<string, RoleLeaf<PersonLeaf, 'contributor'>>();
  const add = (roleName: string, who: Named): void => {
    const key = `${roleName} ${who.href ?? who.name}`;
    const contributor = mention(who, telling);
    if (!voices.has(key)) voices.set(key, { '@type': 'Role', roleName, contributor });
  };
  for (const { interviewers, interviewees } of interviews) {
    for (const who of interviewees) add('interviewee', who);
    for (const who of interviewers) add('interviewer', who);
  }
  return [...voices.values()];
}

/** The people who answer, each once and in full. */
export function guestNodes(
  interviews: readonly SubjectInterview[],
  telling: Telling,
): readonly PersonLeaf[] {
  const guests = interviews.flatMap(({ interviewees }) => interviewees);
  const known = new Map(guests.map((who) => [who.href ?? who.name, who]));
  return [...known.values()].map((who) => namedNode(who, telling) as PersonLeaf);
}

/** Somebody of whom more is told elsewhere on the page. */
function mention(who: Named, telling: Telling): PersonLeaf {
  const id = idOf(who, telling);
  return sparse<PersonLeaf>({ '@type': 'Person', '@id': id, name: who.name });
}
