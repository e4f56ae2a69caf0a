import type { Root, RootContent } from 'mdast';
import type { Grouping } from '../interview/grouping.ts';

/** Longest stage direction, in characters. */
const longest = 120;

/**
 * In an interview a paragraph that is nothing but `(laughs)` or `[laughs]` is a stage direction, and becomes
 * `<p><i>…</i></p>`. One behind a label stays part of the speech.
 */
export function markStageDirections({ children }: Root, { ranges }: Grouping): void {
  const entries = ranges.flatMap((range) => (range.kind === 'interview' ? range.entries : []));
  for (const { from, to, kind } of entries) {
    for (const node of children.slice(kind === 'turn' ? from + 1 : from, to)) {
      if (node.type !== 'paragraph' || !isDirection(node)) continue;
      node.children = [{ type: 'emphasis', data: { hName: 'i' }, children: node.children }];
    }
  }
}

function isDirection(node: Extract<RootContent, { type: 'paragraph' }>): boolean {
  const [only, ...others] = node.children;
  if (only?.type !== 'text' || others.length > 0 || only.value.length > longest) return false;
  return /^(?:\([^()]*\p{L}[^()]*\)|\[[^\][]*\p{L}[^\][]*\])$/u.test(only.value);
}
