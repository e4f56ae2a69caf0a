import type { Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Position } from 'unist';
import { given } from '../../base/given.ts';
import { pushAll } from '../../base/push-all.ts';
import { type LabelMark, labelMark } from '../lines/pass.ts';
import { stampBefore } from '../lines/time-stamp.ts';

/** What is known of labels when the tree is made ready for print. */
export interface Labels {
  /** By line of the passed Markdown. */
  readonly marks: ReadonlyMap<number, LabelMark>;
  /** Lines of the passed Markdown on which turns begin. */
  readonly turnLines: ReadonlySet<number>;
  /** The passed Markdown. */
  readonly markdown: string;
}

/**
 * Take the mark out of a paragraph that a label begins, and put the label back as a bold run-in if it begins no turn. Does a
 * label begin this paragraph?
 */
export function unmark(paragraph: Paragraph, { marks, turnLines, markdown }: Labels): boolean {
  const at = paragraph.position?.start.line ?? 0;
  const mark = marks.get(at);
  const [first, ...others] = paragraph.children;
  if (!mark || first?.type !== 'text' || !first.value.startsWith(labelMark)) return false;
  const { stamp, speech } = spoken(first, markdown);
  const label = turnLines.has(at) ? [] : runIn(mark, speech.length + others.length > 0);
  paragraph.children = mark.stampFirst
    ? [...stamp, ...label, ...speech, ...others]
    : [...label, ...stamp, ...speech, ...others];
  return true;
}

/**
 * Join paragraphs that were parted at a label in the middle of a line which turned out to be no turn. What was joined stays in
 * the tree, empty, and is told.
 */
export function joinRunIns({ children }: Root, labels: Labels): ReadonlySet<RootContent> {
  const joined = new Set<RootContent>();
  let above: RootContent | undefined;
  for (const node of children) {
    const at = node.position?.start.line ?? 0;
    const gap = labels.turnLines.has(at) ? undefined : labels.marks.get(at)?.midLine;
    if (gap === undefined || above?.type !== 'paragraph' || node.type !== 'paragraph') {
      above = node;
      continue;
    }
    unmark(node, labels);
    pushAll(above.children, [...textOf(gap, undefined), ...node.children]);
    node.children = [];
    joined.add(node);
  }
  return joined;
}

interface Spoken {
  readonly stamp: readonly Text[];
  readonly speech: readonly Text[];
}

/** The first text of a paragraph behind its mark: a time stamp, if there is one, and what follows it, in its place. */
function spoken({ value, position }: Text, markdown: string): Spoken {
  const start = value.startsWith(`${labelMark} `) ? labelMark.length + 1 : labelMark.length;
  const source = markdown.slice(position?.start.offset, position?.end.offset);
  const stamp = stampBefore(value.slice(start));
  const from = start + stampBefore(source.slice(start)).length;
  return {
    stamp: textOf(stamp, undefined),
    speech: textOf(value.slice(start + stamp.length), position && movedBy(position, from)),
  };
}

function textOf(value: string, position: Position | undefined): readonly Text[] {
  return value === '' ? [] : [{ type: 'text', value, ...given({ position }) }];
}

/** A place that begins so many UTF-16 units later in the same line. */
function movedBy({ start, end }: Position, length: number): Position {
  const { line, column, offset } = start;
  const moved = { line, column: column + length };
  return { start: { ...moved, ...given({ offset: offset && offset + length }) }, end };
}

/** The label of a paragraph that is no turn, as it stood in the file. */
function runIn(
  { label, href, print, before }: LabelMark,
  isFollowed: boolean,
): readonly PhrasingContent[] {
  const { form, inside } = print;
  const colon = before?.colon ?? print.colon;
  const time = textOf(before?.written ?? '', undefined);
  const name: Text = { type: 'text', value: label };
  const marked: PhrasingContent[] = [
    ...(before?.inside ? time : []),
    href === undefined ? name : { type: 'link', url: href, children: [name] },
    ...textOf(inside ? colon : '', undefined),
  ];
  return [
    ...(before?.inside ? [] : time),
    ...emphasised(marked, form),
    ...textOf(`${inside ? '' : colon}${isFollowed ? ' ' : ''}`, undefined),
  ];
}

function emphasised(
  children: PhrasingContent[],
  form: LabelMark['print']['form'],
): readonly PhrasingContent[] {
  switch (form) {
    case 'strong':
      return [{ type: 'strong', children }];
    case 'emphasis':
      return [{ type: 'emphasis', children }];
    case 'strong-emphasis':
      return [{ type: 'emphasis', children: [{ type: 'strong', children }] }];
    default:
      return children;
  }
}
