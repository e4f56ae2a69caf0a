import type { Heading, List, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { pushAll } from '../../base/push-all.ts';
import { groupTurns } from '../interview/group-turns.ts';
import type { Grouping } from '../interview/grouping.ts';
import { type LabelMark, labelMark } from '../lines/pass.ts';
import { stampBefore } from '../lines/time-stamp.ts';
import { type BodyContext, type Findings, findingsOf } from './context.ts';
import { fakeHeadings } from './fake-headings.ts';
import { findHeadline } from './headline.ts';
import { marker } from './marker.ts';
import { layOutPieces } from './piece-layout.ts';
import { printableHtml } from './printable-html.ts';
import { pushReversed } from './push-reversed.ts';
import { textRewriter } from './rewrite-texts.ts';
import { markStageDirections } from './stage-directions.ts';

/**
 * The one visitor that does our own work on the Markdown tree: it finds turns and headline, takes label marks out again
 * (and puts labels back that turned out to be no turns), moves headings below the page's own, makes figures of pictures
 * that stand alone, and marks where pieces begin.
 */
export function newsVisitor() {
  return (root: Root, file: VFile): void => {
    const findings = findingsOf(file);
    const { context } = findings;
    findings.grouping = context.hasTurns
      ? groupTurns(root, context.passed, context, findings.fenced)
      : {
          ranges:
            root.children.length > 0 ? [{ kind: 'prose', from: 0, to: root.children.length }] : [],
          diagnostics: [],
        };
    pushAll(findings.diagnostics, findings.grouping.diagnostics);
    findings.headline = findHeadline(
      root,
      findings.grouping,
      context.passed,
      context.lang,
      context.headline,
    );

    pushAll(findings.diagnostics, fakeHeadings(root, context));
    markStageDirections(root, findings.grouping);
    const layout = layOutPieces(findings.grouping, findings.headline.child);
    const shift = headingShift(root, findings.headline.child);
    visit(root, { findings, shift, turnLines: turnLinesOf(findings.grouping) });
    root.children = withMarkers(root.children, layout, context);
    findings.pieces = layout.count;
  };
}

/** If an h1 is left in the body, all headings go down one level, because the page has its own h1. */
function headingShift({ children }: Root, headline: number | undefined): number {
  return children.some(
    (node, index) => index !== headline && node.type === 'heading' && node.depth === 1,
  )
    ? 1
    : 0;
}

function turnLinesOf({ ranges }: Grouping): ReadonlySet<number> {
  const entries = ranges.flatMap((range) => (range.kind === 'interview' ? range.entries : []));
  return new Set(entries.flatMap((entry) => (entry.kind === 'turn' ? [entry.mark.at] : [])));
}

function withMarkers(
  children: readonly RootContent[],
  { starts, dropped }: ReturnType<typeof layOutPieces>,
  { source }: BodyContext,
): RootContent[] {
  return [...children, undefined].flatMap((node, index): RootContent[] => {
    const marks = (starts.get(index) ?? []).map(
      (piece): RootContent => ({ type: 'text', value: marker(source, 'piece', piece) }),
    );
    return node === undefined || dropped.has(index) ? marks : [...marks, node];
  });
}

interface Visit {
  readonly findings: Findings;
  readonly shift: number;
  /** Lines of the passed Markdown on which turns begin. */
  readonly turnLines: ReadonlySet<number>;
}

function visit(root: Root, job: Visit): void {
  const stack: Nodes[] = [root];
  const rewrite = textRewriter(job.findings);
  const labels = new Map(
    job.findings.context.passed.marks.flatMap((mark) =>
      mark.kind === 'label' ? [[mark.at, mark] as const] : [],
    ),
  );
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'heading')
      node.depth = Math.min(6, node.depth + job.shift) as Heading['depth'];
    else if (node.type === 'paragraph') visitParagraph(node, labels, job);
    else if (node.type === 'list') node.spread = isLoose(node);
    else if (node.type === 'html') node.value = printableHtml(node.value);
    if (!('children' in node)) continue;
    rewrite(node);
    pushReversed<Nodes>(stack, node.children);
  }
}

/** A list is loose when one of its items is. */
function isLoose({ spread, children }: List): boolean {
  return spread === true || children.some((item) => item.spread ?? item.children.length > 1);
}

function visitParagraph(
  node: Paragraph,
  labels: ReadonlyMap<number, LabelMark>,
  { turnLines }: Visit,
): void {
  const at = node.position?.start.line ?? 0;
  const [first, ...others] = node.children;
  const mark = labels.get(at);
  if (mark && first?.type === 'text' && first.value.startsWith(labelMark)) {
    const rest = first.value.slice(labelMark.length).replace(/^ /, '');
    const isTurn = turnLines.has(at);
    const stamp = isTurn || !mark.stampFirst ? '' : stampBefore(rest);
    const text = textOf(rest.slice(stamp.length));
    node.children = [
      ...textOf(stamp),
      ...(isTurn ? [] : runIn(mark, text.length + others.length > 0)),
      ...text,
      ...others,
    ];
  } else if (first?.type === 'image' && others.length === 0 && !node.data) {
    node.data = { hName: 'figure' };
    if (first.title) node.children = [{ ...first, title: null }, caption(first.title)];
  }
}

function textOf(value: string): readonly PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function caption(text: string): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'figcaption' },
    children: [{ type: 'text', value: text }],
  };
}

/** The label of a paragraph that is no turn, as it stood in the file. */
function runIn({ label, href, print }: LabelMark, isFollowed: boolean): readonly PhrasingContent[] {
  const { form, colon, inside } = print;
  const name: PhrasingContent = { type: 'text', value: label };
  const linked: PhrasingContent =
    href === undefined ? name : { type: 'link', url: href, children: [name] };
  const marked = [linked, ...(inside && colon ? [{ type: 'text', value: colon } as const] : [])];
  const behind = `${inside ? '' : colon}${isFollowed ? ' ' : ''}`;
  return [
    ...emphasised(marked, form),
    ...(behind === '' ? [] : [{ type: 'text', value: behind } as const]),
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
