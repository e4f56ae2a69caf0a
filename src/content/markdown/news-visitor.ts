import type { List, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { pushAll } from '../../base/push-all.ts';
import { groupTurns } from '../interview/group-turns.ts';
import type { Grouping } from '../interview/grouping.ts';
import type { PassedLines } from '../lines/pass.ts';
import type { BodyContext, Findings } from './context.ts';
import { fakeHeadings } from './fake-headings.ts';
import { levelSetter } from './heading-levels.ts';
import { findHeadline } from './headline.ts';
import { marker } from './marker.ts';
import { layOutPieces } from './piece-layout.ts';
import { printableHtml } from './printable-html.ts';
import { pushReversed } from './push-reversed.ts';
import { textRewriter } from './rewrite-texts.ts';
import { joinRunIns, type Labels, unmark } from './run-ins.ts';
import { markStageDirections } from './stage-directions.ts';

/**
 * The one visitor that does our own work on the Markdown tree: it finds turns and headline, takes label marks out again
 * (and puts labels back that turned out to be no turns), puts headings below the page's own, makes figures of pictures
 * that stand alone, and marks where pieces begin.
 */
export function visitNews(root: Root, findings: Findings): void {
  const { context } = findings;
  findings.grouping = context.hasTurns
    ? groupTurns(root, context.passed, context, findings.fenced)
    : {
        ranges:
          root.children.length > 0 ? [{ kind: 'prose', from: 0, to: root.children.length }] : [],
        diagnostics: [],
      };
  pushAll(findings.diagnostics, findings.grouping.diagnostics);
  const labels = labelsOf(findings.grouping, context.passed);
  const joined = joinRunIns(root, labels);
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
  visit(root, { findings, labels });
  root.children = withMarkers(root.children, layout, joined, context);
  findings.pieces = layout.count;
}

function labelsOf({ ranges }: Grouping, { markdown, marks }: PassedLines): Labels {
  const entries = ranges.flatMap((range) => (range.kind === 'interview' ? range.entries : []));
  return {
    markdown,
    marks: new Map(
      marks.flatMap((mark) => (mark.kind === 'label' ? [[mark.at, mark] as const] : [])),
    ),
    turnLines: new Set(entries.flatMap((entry) => (entry.kind === 'turn' ? [entry.mark.at] : []))),
  };
}

function withMarkers(
  children: readonly RootContent[],
  { starts, dropped }: ReturnType<typeof layOutPieces>,
  joined: ReadonlySet<RootContent>,
  { source }: BodyContext,
): RootContent[] {
  const marked: RootContent[] = [];
  for (let index = 0; index <= children.length; index += 1) {
    for (const piece of starts.get(index) ?? [])
      marked.push({ type: 'text', value: marker(source, 'piece', piece) });
    const node = children[index];
    if (node !== undefined && !dropped.has(index) && !joined.has(node)) marked.push(node);
  }
  return marked;
}

interface Visit {
  readonly findings: Findings;
  readonly labels: Labels;
}

function visit(root: Root, job: Visit): void {
  const stack: Nodes[] = [root];
  const rewrite = textRewriter(job.findings);
  const setLevel = levelSetter(root, job.findings);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    setLevel(node);
    if (node.type === 'paragraph') visitParagraph(node, job.labels);
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

function visitParagraph(node: Paragraph, labels: Labels): void {
  const [first, ...others] = node.children;
  if (unmark(node, labels) || first?.type !== 'image' || others.length > 0 || node.data) return;
  node.data = { hName: 'figure' };
  if (first.title) node.children = [{ ...first, title: null }, caption(first.title)];
}

function caption(text: string): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'figcaption' },
    children: [{ type: 'text', value: text }],
  };
}
