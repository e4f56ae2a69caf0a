import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { given } from '../../base/given.ts';
import type { LabelMark } from '../lines/pass.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Placed, Span } from './grouping.ts';

/**
 * Part paragraphs that begin with a question in bold (`**Who are you?** A fisherman.`) in two, for interviews that name
 * nobody. Everything else stays as it is.
 */
export function partQuestions(root: Root): void {
  root.children = root.children.flatMap((node): readonly RootContent[] =>
    node.type === 'paragraph' ? parted(node) : [node],
  );
}

function parted(paragraph: Paragraph): readonly Paragraph[] {
  const [first, next, ...others] = paragraph.children;
  if (first?.type !== 'strong' || !asks(first)) return [paragraph];
  const rest = next && answerIn(next, others);
  if (next === undefined || rest === undefined) return [paragraph];
  const answer: Paragraph = {
    type: 'paragraph',
    children: rest,
    ...given({ position: next.position }),
  };
  return [{ ...paragraph, children: [first] }, answer];
}

/** What stands behind a bold question, if a space or a new line parts them. */
function answerIn(next: PhrasingContent, others: PhrasingContent[]): PhrasingContent[] | undefined {
  if (next.type === 'break') return others;
  if (next.type !== 'text' || !/^\s/.test(next.value)) return undefined;
  const value = next.value.trimStart();
  return value === '' ? others : [{ ...next, value }, ...others];
}

/**
 * The turns of an interview without labels, told by its questions, which are whole bold paragraphs or headings: two turns a
 * question, whose labels are empty and whose roles are known. The questions become plain paragraphs. None unless there are
 * two questions.
 *
 * `lineOf` gives the place in the file of a line of the passed Markdown.
 */
export function turnsOfQuestions(
  { children }: Root,
  { from, to }: Span,
  lineOf: (line: number) => number,
): readonly Placed<LabelMark>[] {
  const questions = new Map(
    children.flatMap((node, child) => {
      const question = child >= from && child < to ? questionIn(node) : undefined;
      return question ? [[child, question] as const] : [];
    }),
  );
  if (questions.size < 2) return [];
  return [...questions].flatMap(([child, question]) => {
    const node = children[child];
    const answer = child + 1 < to && !questions.has(child + 1) ? children[child + 1] : undefined;
    if (node)
      children[child] = { ...question, ...(node.position ? { position: node.position } : {}) };
    const turns = [{ mark: markOf(node, 'interviewer', lineOf), child }];
    const isAnswered = answer && answer.type !== 'heading' && answer.type !== 'thematicBreak';
    return isAnswered
      ? [...turns, { mark: markOf(answer, 'interviewee', lineOf), child: child + 1 }]
      : turns;
  });
}

function questionIn(node: RootContent): Paragraph | undefined {
  if (node.type === 'heading')
    return node.depth > 1 && asks(node)
      ? { type: 'paragraph', children: node.children }
      : undefined;
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  if (only?.type !== 'strong' || others.length > 0 || !asks(only)) return undefined;
  return { type: 'paragraph', children: only.children };
}

function asks(node: Nodes): boolean {
  return /[?？؟;][”"’»)\]]*$/u.test(plainText(node));
}

function markOf(
  node: RootContent | undefined,
  role: 'interviewer' | 'interviewee',
  lineOf: (line: number) => number,
): LabelMark {
  const at = node?.position?.start.line ?? 1;
  const print = { form: 'plain', colon: '', inside: true } as const;
  return { kind: 'label', at, label: '', print, role, line: lineOf(at), column: 1 };
}
