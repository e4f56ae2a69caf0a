import { type BlockState, type LineKind, readBlockLine, startOfText } from './block-state.ts';
import { type FoundLabel, findLabel, labelAt } from './found-label.ts';
import { type HashtagToken, readHashtagLine } from './hashtag-line.ts';
import { headingWords, readAnnouncement, readBoldLine } from './interview-heading.ts';
import { type Label, labelKey, readLabel } from './label.ts';
import { findLoneLabel, type LoneLabels, loneLabels, noLoneLabels } from './lone-labels.ts';
import type { Directive } from './pair-directives.ts';

/** A line of the body, or a part of one that should have been a line, and what was recognised in it. */
export interface Unit {
  /** Line of the body, from 0, and where in it the unit begins, in UTF-16 units. */
  readonly line: number;
  readonly offset: number;
  readonly text: string;
  readonly kind: LineKind;
  readonly found?: Found;
}

type Found =
  | { readonly kind: 'hashtags'; readonly tokens: readonly HashtagToken[] }
  | {
      readonly kind: 'announcement';
      readonly text: string;
      readonly guests: string;
      readonly level?: number;
    }
  | { readonly kind: 'directive'; readonly directive: Directive }
  | FoundLabel;

export interface UnitOptions {
  /** In the form of `labelKey`. */
  readonly declared: ReadonlySet<string>;
  readonly interviewHeadings: readonly string[];
  /** Does the front matter say that this is an interview? */
  readonly isInterview: boolean;
  /** Lines of directives, by line of the body. */
  readonly directives: ReadonlyMap<number, Directive>;
}

/** Take a body apart into units, from top to bottom; once more, when the whole shows that lines in bold are labels. */
export function readUnits(lines: readonly string[], options: UnitOptions): readonly Unit[] {
  const units = unitsOf(lines, options, noLoneLabels);
  const lone = loneLabels(units, options);
  return lone === noLoneLabels ? units : unitsOf(lines, options, lone);
}

function unitsOf(
  lines: readonly string[],
  options: UnitOptions,
  lone: LoneLabels,
): readonly Unit[] {
  const units: Unit[] = [];
  const known = new Set(options.declared);
  const boxed = boxedLines(options.directives);
  let state: BlockState = startOfText;
  for (const [line, text] of lines.entries()) {
    const next = lines[line + 1] ?? '';
    const read = readBlockLine(text, next, state);
    const isBoxed = boxed.has(line);
    const directive = options.directives.get(line);
    const found = recognise(
      { text, kind: isBoxed ? 'protected' : read.kind, next, directive },
      options,
      lone,
    );
    if (found?.kind === 'label') known.add(labelKey(found.label.label));
    const block = found === undefined ? read : blockOf(found, read);
    state = block.state;
    const plain = { line, offset: 0, text, kind: block.kind };
    const unit: Unit = found === undefined ? plain : { ...plain, found };
    units.push(isBoxed ? unit : splitAtLabels(unit, known, units));
  }
  return units;
}

/** Lines in boxes, where nobody speaks, whatever is bold there. An interview is no box. */
function boxedLines(directives: UnitOptions['directives']): ReadonlySet<number> {
  const boxed = new Set<number>();
  let open = 0;
  let from = 0;
  for (const [line, { name, part }] of [...directives].sort(([a], [b]) => a - b)) {
    if (name === 'interview' || part === 'leaf') continue;
    if (part === 'open' && open === 0) from = line;
    open += part === 'open' ? 1 : -1;
    for (let at = from; open === 0 && at < line; at += 1) boxed.add(at);
  }
  return boxed;
}

/** Whatever is recognised ends lists and quotations, other than a heading, which has done so by itself. */
function blockOf(found: Found, read: ReturnType<typeof readBlockLine>): typeof read {
  const isHeading = found.kind === 'announcement' && read.kind === 'heading';
  return isHeading ? read : { kind: 'text', state: { previous: 'text' } };
}

interface Line {
  readonly text: string;
  readonly kind: LineKind;
  readonly next: string;
  readonly directive: Directive | undefined;
}

function recognise(
  { text, kind, next, directive }: Line,
  options: UnitOptions,
  lone: LoneLabels,
): Found | undefined {
  if (directive) return { kind: 'directive', directive };
  if (kind === 'heading') return announcedByHeading(text, options);
  if (kind !== 'text' && kind !== 'lazy') return undefined;
  const tokens = readHashtagLine(text);
  if (tokens) return { kind: 'hashtags', tokens };
  return (
    announcedByLine(text, kind, next, options) ??
    findLabel(text, options.declared) ??
    findLoneLabel(text, lone)
  );
}

function announcedByHeading(text: string, { interviewHeadings }: UnitOptions): Found | undefined {
  const [, marks = '', inner = ''] = /^ {0,3}(#{1,6})[ \t]+(.*)$/.exec(text.slice(0, 400)) ?? [];
  const heading = headingWords(inner.replace(/[ \t]+#+[ \t]*$/, ''));
  const guests = heading === '' ? undefined : readAnnouncement(heading, interviewHeadings);
  return guests === undefined
    ? undefined
    : { kind: 'announcement', text: heading, guests, level: marks.length };
}

function announcedByLine(
  text: string,
  kind: LineKind,
  next: string,
  options: UnitOptions,
): Found | undefined {
  const underline = next === '' ? undefined : /^ {0,3}(=+|-+)[ \t]*$/.exec(next)?.[1];
  const bold = readBoldLine(text);
  const written =
    bold ?? (underline && kind === 'text' && text.length < 400 ? text.trim() : undefined);
  const heading = written === undefined ? '' : headingWords(written);
  const guests = heading === '' ? undefined : readAnnouncement(heading, options.interviewHeadings);
  if (guests === undefined) return undefined;
  return {
    kind: 'announcement',
    text: heading,
    guests,
    ...(underline ? { level: underline.startsWith('=') ? 1 : 2 } : {}),
  };
}

/**
 * A bold label of a speaker already met, in the middle of a line after the end of a sentence, stood on a line of its own
 * before somebody's program joined the lines. What stands before the last such label is added to `units`; gives the rest.
 */
function splitAtLabels(unit: Unit, known: ReadonlySet<string>, units: Unit[]): Unit {
  const { text, kind, found } = unit;
  if (
    kind !== 'text' ||
    known.size === 0 ||
    found?.kind === 'hashtags' ||
    found?.kind === 'directive'
  )
    return unit;
  let rest = unit;
  let at = text.indexOf('**', found?.kind === 'label' ? found.restStart : 1);
  for (; at !== -1; at = text.indexOf('**', at + 2)) {
    const label = lostLabel(text, at, rest.offset, known);
    if (label === undefined) continue;
    const above = text.slice(rest.offset, at);
    const gap = above.slice(above.trimEnd().length);
    units.push({ ...rest, text: above.trimEnd() });
    rest = {
      line: unit.line,
      offset: at,
      text: text.slice(at),
      kind,
      found: { ...labelAt(text.slice(at), 0, label, ''), midLine: gap },
    };
  }
  return rest;
}

function lostLabel(
  text: string,
  at: number,
  from: number,
  known: ReadonlySet<string>,
): Label | undefined {
  if (!/[.!?…”"’»)。？！؟][ \t]*$/u.test(text.slice(Math.max(0, at - 4), at))) return undefined;
  const label = readLabel(text.slice(at, at + 200), new Set());
  if (!label?.print.inside || label.print.colon === '' || !known.has(labelKey(label.label)))
    return undefined;
  return isInsideCode(text.slice(from, at)) ? undefined : label;
}

function isInsideCode(before: string): boolean {
  return before.split('`').length % 2 === 0;
}
