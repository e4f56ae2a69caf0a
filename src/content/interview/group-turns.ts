import type { Root, RootContent } from 'mdast';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import type { InterviewPassage } from '../body.ts';
import { readAnnouncement } from '../lines/interview-heading.ts';
import { originOf } from '../lines/line-map.ts';
import type { InterviewHeadingMark, LabelMark, LineMark, PassedLines } from '../lines/pass.ts';
import { plainText } from '../markdown/plain-text.ts';
import { type Announcements, announcedInterviews } from './announced-interviews.ts';
import { conversationPattern } from './evidence.ts';
import type { Grouping, InterviewRange, Placed, Span } from './grouping.ts';
import { interviewRange } from './interview-range.ts';
import { turnsOfQuestions } from './part-questions.ts';
import { partedAtUpdates } from './parted-at-updates.ts';

export interface GroupOptions {
  readonly path: ContentPath;
  /** Does the front matter say that this is an interview, or who speaks in it? */
  readonly declared: boolean;
  /** The publication and whoever signs the story: as labels they ask. */
  readonly roleNames: readonly string[];
  /** Is this a live report, whose headings begin with a time? */
  readonly live: boolean;
}

/**
 * Part a body into prose and interviews. Positions of the tree are those of the passed Markdown; `fenced` are the children
 * between `:::interview` and its end, each an interview declared.
 */
export function groupTurns(
  root: Root,
  { marks, map }: PassedLines,
  options: GroupOptions,
  fenced: readonly Span[] = [],
): Grouping {
  const placed = marks.length > 0 ? placedIn(root, marks) : [];
  const labels = placed.filter((place): place is Placed<LabelMark> => place.mark.kind === 'label');
  const headings = placed.flatMap(({ mark, child }) =>
    mark.kind === 'interview-heading'
      ? [{ mark: asParsed(mark, root.children[child]), child }]
      : [],
  );
  const lineOf = (line: number): number => originOf(map, line, 1).line;
  const body: Placements = { root, labels, headings, lineOf };
  const interviews = fenced.flatMap((span) => declaredIn(span, body));
  const found = interviews.length > 0 ? interviews : openInterviews(body, options);
  const ranges = withProse(found, root.children.length);
  return {
    ranges: options.live ? ranges.flatMap((range) => partedAtUpdates(range, root, lineOf)) : ranges,
    diagnostics: found.flatMap((interview) => reportInterview(interview, root, options.path)),
  };
}

function placedIn({ children }: Root, marks: PassedLines['marks']): readonly Placed<LineMark>[] {
  const childAt = new Map(children.map((node, index) => [node.position?.start.line, index]));
  return marks.flatMap((mark) => {
    const child = childAt.get(mark.at);
    return child === undefined ? [] : [{ mark, child }];
  });
}

/** A heading that says what a parser reads in it; the line pass knows its words only roughly. */
function asParsed(mark: InterviewHeadingMark, node: RootContent | undefined): InterviewHeadingMark {
  const text = node === undefined ? '' : plainText(node);
  return text === '' ? mark : { ...mark, text, guests: readAnnouncement(text, []) ?? mark.guests };
}

interface Placements extends Announcements {
  /** Line in the file of a line of the passed Markdown. */
  readonly lineOf: (line: number) => number;
}

/** Interviews that no fence encloses. */
function openInterviews(body: Placements, options: GroupOptions): readonly InterviewRange[] {
  const { root, labels } = body;
  const interviews = announcedInterviews(body, options.declared);
  if (interviews.length > 0) return interviews;
  if (labels.length > 0) return unannounced(root, labels, options);
  return options.declared ? declaredIn({ from: 0, to: root.children.length }, body) : [];
}

/** E1: an interview in a span that is said to hold one; told by its labels, or by its questions when it has none. */
function declaredIn(
  span: Span,
  { root, labels, headings, lineOf }: Placements,
): readonly InterviewRange[] {
  const inSpan = ({ child }: Placed<unknown>): boolean => child >= span.from && child < span.to;
  const own = labels.filter(inSpan);
  const turns = own.length > 0 ? own : turnsOfQuestions(root, span, lineOf);
  const [first] = turns;
  if (first === undefined) return [];
  const heading = headings.findLast((place) => inSpan(place) && place.child < first.child);
  const from = heading?.child ?? first.child;
  return [interviewRange(root, turns, { from, to: span.to }, 'declared', heading?.mark)];
}

/** E1 and E3: labels without a heading that announces them. */
function unannounced(
  root: Root,
  labels: readonly Placed<LabelMark>[],
  { declared, roleNames }: GroupOptions,
): readonly InterviewRange[] {
  const [first] = labels;
  if (first === undefined) return [];
  const candidates = labels.map(({ mark, child }, index) => ({
    label: mark.label,
    speech: plainText(root.children.slice(child, labels[index + 1]?.child ?? child + 1)),
  }));
  const evidence = declared ? 'declared' : conversationPattern(candidates, roleNames);
  if (evidence === undefined) return [];
  return [
    interviewRange(
      root,
      labels,
      { from: first.child, to: root.children.length },
      evidence,
      undefined,
    ),
  ];
}

function withProse(interviews: readonly InterviewRange[], length: number): Grouping['ranges'] {
  const prose = ({ from, to }: Span): Grouping['ranges'] =>
    from < to ? [{ kind: 'prose', from, to }] : [];
  let from = 0;
  const ranges = interviews.flatMap((interview) => {
    const before = prose({ from, to: interview.from });
    from = interview.to;
    return [...before, interview];
  });
  return [...ranges, ...prose({ from, to: length })];
}

const reasons: Readonly<Record<InterviewPassage['evidence'], string>> = {
  declared: 'the file says so',
  heading: 'its heading announces one',
  pattern: 'its labels take turns as in a conversation',
  likely: '',
};

function reportInterview(
  interview: InterviewRange,
  root: Root,
  path: ContentPath,
): readonly Diagnostic[] {
  const { evidence, line, entries } = interview;
  const turns = entries.filter((entry) => entry.kind === 'turn');
  const found =
    evidence === 'likely'
      ? []
      : [
          diagnose(
            'interview-found',
            { path, line, column: 1 },
            `This is read as an interview of ${turns.length} turns, because ${reasons[evidence]}`,
          ),
        ];
  const empty = turns.filter((turn) => isEmpty(root.children.slice(turn.from, turn.to)));
  return [
    ...found,
    ...empty.map(({ mark }) =>
      diagnose(
        'turn-empty',
        { path, line: mark.line, column: mark.column },
        `“${mark.label}” says nothing here`,
        'Write what was said behind the label, or delete it',
      ),
    ),
    ...longTail(interview, root, path),
  ];
}

function isEmpty(nodes: readonly RootContent[]): boolean {
  return (
    nodes.length === 1 &&
    plainText(nodes).replace(/^\uE000\s*/, '') === '' &&
    nodes[0]?.type === 'paragraph' &&
    nodes[0].children.length === 1
  );
}

/** Longest closing turn, in characters, behind which further paragraphs look like the article's own. */
const shortClosing = 150;

/** Paragraphs behind a short closing turn, in an interview whose other turns have one paragraph each. */
function longTail(
  { entries }: InterviewRange,
  root: Root,
  path: ContentPath,
): readonly Diagnostic[] {
  const last = entries.at(-1);
  if (last?.kind !== 'turn' || last.to - last.from < 3 || entries.length < 4) return [];
  const others = entries
    .slice(0, -1)
    .some((entry) => entry.kind === 'turn' && entry.to - entry.from > 1);
  const closing = root.children[last.from];
  if (others || closing === undefined || plainText(closing).length > shortClosing) return [];
  return [
    diagnose(
      'interview-tail',
      { path, line: last.mark.line, column: last.mark.column },
      `Everything behind the last turn of “${last.mark.label}” is taken for part of it`,
      'Put a line with “***” where the interview ends, if it ends before',
    ),
  ];
}
