import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import { pushAll } from '../../base/push-all.ts';
import type { HashtagToken } from '../lines/hashtag-line.ts';
import { originOf } from '../lines/line-map.ts';
import { cjkEmphasis } from './cjk-emphasis.ts';
import type { Findings } from './context.ts';
import { linkHashtags } from './inline-hashtags.ts';

/**
 * A rewriter of the texts in a tree, to be called with every parent from the top down: it puts in the emphasis that CommonMark
 * does not see in Chinese, Japanese or Korean, and makes links of hashtags where a publication asks for it, other than in
 * headings and links.
 */
export function textRewriter(findings: Findings): (parent: Parents) => void {
  const { passed, linkHashtags: isTagged } = findings.context;
  /** Parents in which, or above which, is a heading or a link. */
  const untagged = new Set<Nodes>();
  const rewritten = (text: Text, mayTag: boolean): readonly PhrasingContent[] => {
    const { start, end } = text.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return [text];
    const source = passed.markdown.slice(start.offset, end.offset);
    const emphasised = cjkEmphasis(text, source);
    if (emphasised || !mayTag) return emphasised ?? [text];
    const tagged = linkHashtags(text, source);
    if (tagged === undefined) return [text];
    const points = pointsIn(tagged.tokens, text.value === source ? source : '');
    pushAll(
      findings.hashtags,
      tagged.tokens.map((token, index) => {
        const { line, column } = points[index] ?? { line: 0, column: 0 };
        const place = line === 0 ? start.column + column : column + 1;
        return { text: token.text, ...originOf(passed.map, start.line + line, place) };
      }),
    );
    return tagged.parts;
  };
  return (parent) => {
    const isUntagged = untagged.has(parent) || neverTagged.has(parent.type);
    if (isUntagged && isTagged) for (const child of parent.children) untagged.add(child);
    const texts = parent.children.filter(
      (child) => child.type === 'text' && /[*#＃﹟]/.test(child.value),
    );
    if (texts.length === 0) return;
    const children = parent.children.flatMap((child): readonly Nodes[] =>
      child.type === 'text' ? rewritten(child, isTagged && !isUntagged) : [child],
    );
    parent.children = children as typeof parent.children;
  };
}

const neverTagged: ReadonlySet<string> = new Set(['heading', 'link', 'linkReference']);

interface Point {
  readonly line: number;
  readonly column: number;
}

/** Lines and columns from the start of a text, from 0; the start itself when the text is not as it was written. */
function pointsIn(tokens: readonly HashtagToken[], written: string): readonly Point[] {
  if (written === '') return tokens.map(() => ({ line: 0, column: 0 }));
  const endOf = (from: number): number => {
    const end = written.indexOf('\n', from);
    return end === -1 ? written.length : end;
  };
  let line = 0;
  let start = 0;
  let end = endOf(start);
  return tokens.map(({ index }) => {
    while (end < index) {
      line += 1;
      start = end + 1;
      end = endOf(start);
    }
    return { line, column: index - start };
  });
}
