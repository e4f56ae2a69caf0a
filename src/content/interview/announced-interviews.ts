import type { Root } from 'mdast';
import { labelKey } from '../lines/label.ts';
import type { InterviewHeadingMark, LabelMark } from '../lines/pass.ts';
import type { InterviewRange, Placed } from './grouping.ts';
import { interviewRange } from './interview-range.ts';

/** A body's candidates, in the order of the text. */
export interface Announcements {
  readonly root: Root;
  readonly labels: readonly Placed<LabelMark>[];
  readonly headings: readonly Placed<InterviewHeadingMark>[];
}

/**
 * E2: the interviews that headings announce, with at least two labels behind the heading; one is enough when the interview
 * is `declared`.
 *
 * How far one goes: never beyond the next heading that announces an interview. Headings below its own level are chapters.
 * A heading of its own level, or above it, parts it into sections. In a declared interview all of them belong to it, if
 * labels stand in them. Otherwise a section of the same level belongs to it only when a speaker of the sections before says
 * something there, and a heading above its level ends it. What stands between two sections that belong to it is a
 * chapter: one interview stays one, with one address and one list of questions. Behind its last turn every such heading
 * ends it.
 */
export function announcedInterviews(
  { root, labels, headings }: Announcements,
  declared: boolean,
): readonly InterviewRange[] {
  const levels = headingLevels(root);
  const ends = headings.map((_, index) => headings[index + 1]?.child ?? root.children.length);
  const behind = labelsBehind(headings, labels);
  return headings.flatMap(({ mark, child: from }, index) => {
    const [to = from, candidates = []] = [ends[index], behind[index]];
    const span = { from, to };
    if (declared) {
      return candidates.length > 0
        ? [interviewRange(root, candidates, span, 'declared', mark)]
        : [];
    }
    const own = turnsIn(sectionsOf(candidates, levels, { ...span, level: mark.level ?? 2 }));
    return own.length > 1 ? [interviewRange(root, own, span, 'heading', mark)] : [];
  });
}

/** Levels of the real headings, by the child of the root. */
function headingLevels({ children }: Root): ReadonlyMap<number, number> {
  return new Map(
    children.flatMap((node, child) =>
      node.type === 'heading' ? [[child, node.depth] as const] : [],
    ),
  );
}

/** The labels behind each heading and before the next one. */
function labelsBehind(
  headings: readonly Placed<unknown>[],
  labels: readonly Placed<LabelMark>[],
): readonly (readonly Placed<LabelMark>[])[] {
  const behind = headings.map((): Placed<LabelMark>[] => []);
  let index = -1;
  for (const label of labels) {
    while (label.child > (headings[index + 1]?.child ?? Number.POSITIVE_INFINITY)) index += 1;
    behind[index]?.push(label);
  }
  return behind;
}

type Section = readonly Placed<LabelMark>[];

/** Labels parted at the headings of the interview's own level, up to the first heading above it. A bold line counts as level 2. */
function sectionsOf(
  labels: readonly Placed<LabelMark>[],
  levels: ReadonlyMap<number, number>,
  { from, to, level }: { readonly from: number; readonly to: number; readonly level: number },
): readonly Section[] {
  const at = new Map(labels.map((label) => [label.child, label]));
  const sections: Placed<LabelMark>[][] = [[]];
  for (let child = from + 1; child < to; child += 1) {
    const found = levels.get(child) ?? 7;
    if (found < level) break;
    if (found === level) sections.push([]);
    const label = at.get(child);
    if (label) sections.at(-1)?.push(label);
  }
  return sections;
}

/** The labels of the first section, when they are at least two, and of each later one in which somebody already met speaks. */
function turnsIn([first = [], ...later]: readonly Section[]): Section {
  if (first.length < 2) return [];
  const met = new Set(first.map(keyOf));
  const turns = [...first];
  for (const section of later) {
    if (!section.some((label) => met.has(keyOf(label)))) continue;
    for (const label of section) {
      met.add(keyOf(label));
      turns.push(label);
    }
  }
  return turns;
}

function keyOf({ mark }: Placed<LabelMark>): string {
  return labelKey(mark.label);
}
