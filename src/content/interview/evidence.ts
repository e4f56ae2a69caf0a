import type { InterviewPassage } from '../body.ts';
import { isQuestionOrAnswer, roleOf } from './role-words.ts';

/** A label with the text that follows it. */
export interface Candidate {
  readonly label: string;
  readonly speech: string;
}

/**
 * Why labels are turns of speech, when nothing announces them as such (E1 is a declaration in front matter, E2 a heading
 * that announces an interview):
 *
 * E3, the pattern of a conversation: at least four labels, at least two different ones, some of them again; the label
 * changes in at least half of the steps; a third of one speaker's turns ends in a question, unless the labels themselves
 * say question and answer; and not everybody asks. `pattern` when a label is a role; `likely` when all are names, of whom the site must know one.
 */
export function conversationPattern(
  candidates: readonly Candidate[],
  roleNames: readonly string[],
): InterviewPassage['evidence'] | undefined {
  const labels = candidates.map(({ label }) => label);
  const different = new Set(labels);
  if (labels.length < 4 || different.size < 2 || different.size === labels.length) return undefined;
  const changes = labels.filter((label, index) => index > 0 && label !== labels[index - 1]).length;
  if (changes < (labels.length - 1) / 2) return undefined;
  const asks = [...different].some((label) =>
    asksAThird(candidates.filter((candidate) => candidate.label === label)),
  );
  if (!asks && !labels.every(isQuestionOrAnswer)) return undefined;
  const roles = [...different].map((label) => roleOf(label, roleNames));
  if (roles.every((role) => role === 'interviewer')) return undefined;
  return roles.some((role) => role !== undefined) ? 'pattern' : 'likely';
}

function asksAThird(turns: readonly Candidate[]): boolean {
  const asking = turns.filter(({ speech }) => /[?？؟][”"’»')\]\s]*$/u.test(speech.slice(-12)));
  return asking.length * 3 >= turns.length;
}
