import type { Root } from 'mdast';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { digest } from '../../base/digest.ts';
import type { Body } from '../body.ts';
import type { Span } from '../interview/grouping.ts';
import { partQuestions } from '../interview/part-questions.ts';
import type { Prose } from '../prose.ts';
import type { BodyContext, Findings } from './context.ts';
import { crowdedLine } from './crowding.ts';
import type { MarkdownEngine } from './engine.ts';
import { foldDirectives } from './fold-directives.ts';
import { takeHeadingIds } from './heading-ids.ts';
import { findExcess } from './limits.ts';
import { makeBody } from './make-body.ts';
import { cutAtMarkers } from './marker.ts';
import { refuseBody } from './refused-body.ts';

/** A body understood: its record, its HTML, and what there is to say about it. */
export interface RenderedBody {
  readonly body: Body;
  readonly prose: Prose;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turn a body that went through the line pass into its record and its HTML. */
export function renderBody(context: BodyContext, engine: MarkdownEngine): RenderedBody {
  const { markdown, tooDeep } = context.passed;
  if (tooDeep !== undefined)
    return refuseBody(context, { code: 'nesting-too-deep', line: tooDeep });
  const crowded = crowdedLine(markdown, engine.parse);
  if (crowded !== undefined) return refuseBody(context, { code: 'marks-too-many', line: crowded });
  const root = engine.parse(markdown);
  const excess = findExcess(root);
  if (excess) return refuseBody(context, excess);

  if (namesNobody(context)) partQuestions(root);
  const headingIds = takeHeadingIds(root, markdown);
  const folded = foldDirectives(root, context.passed);
  const findings = emptyFindings(context, folded.interviews, headingIds);
  // The tree is taken apart while it goes through the pipeline; texts are read from its children as they were.
  const children = [...root.children];
  const html = renderIfPossible(root, findings, engine);
  if (html === undefined) return refuseBody(context, { code: 'nesting-too-deep', line: 1 });
  const prose: Prose = { pieces: cutAtMarkers(html, context.source, findings.pieces) };
  const body = makeBody(findings, { children, ...folded }, prose, digest(html));
  return {
    body,
    prose,
    diagnostics: [...passedDiagnostics(findings), ...findings.diagnostics],
  };
}

/** Libraries walk trees recursively, and how deep they come depends on the process: HTML can be deeper than it looks. */
function renderIfPossible(
  root: Root,
  findings: Findings,
  engine: MarkdownEngine,
): string | undefined {
  try {
    return engine.render(root, findings);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where nobody speaks, a label in a list is none. */
function passedDiagnostics({ context, grouping }: Findings): readonly Diagnostic[] {
  const isInterview = grouping.ranges.some(
    (range) => range.kind === 'interview' && range.evidence !== 'likely',
  );
  return isInterview
    ? context.passed.diagnostics
    : context.passed.diagnostics.filter(({ code }) => code !== 'turn-nested');
}

/** An interview may be told by its questions alone when it is declared and no label stands in it. */
function namesNobody({ declared, passed: { marks } }: BodyContext): boolean {
  const isFenced = marks.some(
    (mark) => mark.kind === 'directive' && mark.directive.name === 'interview',
  );
  return (declared || isFenced) && marks.every(({ kind }) => kind !== 'label');
}

function emptyFindings(
  context: BodyContext,
  fenced: readonly Span[],
  headingIds: Findings['headingIds'],
): Findings {
  return {
    context,
    fenced,
    headingIds,
    interviewLevels: new Map(),
    diagnostics: [],
    headings: [],
    links: [],
    images: [],
    hashtags: [],
    grouping: { ranges: [], diagnostics: [] },
    headline: {},
    pieces: 0,
  };
}
