import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import { pushAll } from '../../base/push-all.ts';
import { looksLikeHashtags } from './hashtag-line.ts';
import { labelKey, readLabel } from './label.ts';
import type { LineOrigin } from './line-map.ts';
import { nestsTooDeep } from './nesting.ts';
import { pairDirectives } from './pair-directives.ts';
import { endsParagraphs, isUnwrapped, type LineBreaks, runsOn } from './paragraph-rule.ts';
import { type Hashtag, type LineMark, labelMark, type PassedLines } from './pass.ts';
import { apartFromBars } from './table-row.ts';
import { readUnits, type Unit } from './unit.ts';

export interface LineOptions {
  readonly path: ContentPath;
  readonly lineBreaks: LineBreaks;
  /** Labels that the front matter names as speakers. */
  readonly declaredLabels: readonly string[];
  /** Further words that announce an interview. */
  readonly interviewHeadings: readonly string[];
  /** Does the front matter say that this is an interview? Default: no. */
  readonly isInterview?: boolean;
  /** Are lines of hashtags printed all the same? Their hashtags count either way. Default: `remove`. */
  readonly hashtagLines?: 'remove' | 'keep';
}

/**
 * Make a body ready for CommonMark. `firstLine` is its line in the file.
 *
 * Hashtag lines are taken out, speakers' labels replaced by `labelMark`, and both, like interview headings, set apart by
 * empty lines; pasted text whose newlines end paragraphs gets empty lines between them. Code, HTML, tables, mathematics,
 * definitions, lists and quotations stay as they are. Every line remembers where it stood.
 */
export function passLines(body: string, firstLine: number, options: LineOptions): PassedLines {
  const declared = new Set(options.declaredLabels.map(labelKey));
  const lines = body.split('\n');
  const directives = pairDirectives(lines, firstLine, options.path);
  const units = readUnits(lines, {
    declared,
    interviewHeadings: options.interviewHeadings,
    isInterview: options.isInterview ?? false,
    directives: directives.lines,
  });
  const writer = makeWriter(firstLine, options.hashtagLines === 'keep');
  let start = 0;
  while (start < units.length) {
    const end = endOfRun(units, start);
    const breaks = end - start > 1 && breaksIn(units.slice(start, end), lines, options.lineBreaks);
    let before: Unit | undefined;
    for (; start < end; start += 1) {
      const unit = units[start];
      if (unit) writer.write(unit, breaks ? before : undefined);
      before = unit;
    }
  }
  return {
    ...writer.finish(),
    diagnostics: [...directives.diagnostics, ...diagnosticsOf(units, firstLine, options.path)],
  };
}

function breaksIn(run: readonly Unit[], lines: readonly string[], breaks: LineBreaks): boolean {
  return endsParagraphs(
    run.map(({ line }) => lines[line] ?? ''),
    breaks,
  );
}

/** A run is text without an empty line in it; every other line is a run of its own. */
function endOfRun(units: readonly Unit[], start: number): number {
  let end = start + 1;
  if (units[start]?.kind !== 'text') return end;
  while (units[end]?.kind === 'text') end += 1;
  return end;
}

interface Writer {
  /** `before` is the unit that a newline parts from this one as a paragraph, if newlines do. */
  readonly write: (unit: Unit, before: Unit | undefined) => void;
  readonly finish: () => Omit<PassedLines, 'diagnostics'>;
}

function makeWriter(firstLine: number, keepsHashtags: boolean): Writer {
  const text: string[] = [];
  const origins: LineOrigin[] = [];
  const marks: LineMark[] = [];
  const hashtags: Hashtag[] = [];
  let apart = false;
  let above: Above = { inSpeech: false };
  let tooDeep: number | undefined;

  const put = (line: string, unit: Unit, shift: number): void => {
    text.push(line);
    origins.push({ line: unit.line + firstLine, shift });
  };
  const note = (unit: Unit): void => {
    const mark = markOf(unit, text.length + 1, unit.line + firstLine);
    if (mark) marks.push(mark);
    pushAll(hashtags, hashtagsOf(unit, unit.line + firstLine));
  };
  const write: Writer['write'] = (unit, before) => {
    if ((apart || mustStandApart(unit, before, above)) && text.length > 0 && text.at(-1) !== '') {
      text.push(endOfBlock(text.pop() ?? '', above));
      put('', unit, 0);
    }
    if (unit.found) note(unit);
    const { line, shift } = passed(unit, keepsHashtags);
    put(line, unit, shift);
    if (opensContainers(unit) && nestsTooDeep(line)) tooDeep ??= text.length;
    apart = endsBlock(unit);
    above = { last: unit, inSpeech: isSpeech(unit, above) };
  };
  return {
    write,
    finish: () => ({
      markdown: text.join('\n'),
      map: { lines: origins },
      marks,
      hashtags,
      ...given({ tooDeep }),
    }),
  };
}

/** The last line of a block. In running text the backslash of a hard line end would be printed there. */
function endOfBlock(line: string, { last }: Above): string {
  if (last?.kind !== 'text' && last?.kind !== 'lazy') return line;
  let end = line.length;
  while (line[end - 1] === '\\') end -= 1;
  return (line.length - end) % 2 === 1 ? line.slice(0, -1) : line;
}

/** What CommonMark sees of a unit, and what to add to its columns to get the file's. */
function passed(
  { found, kind, text, offset }: Unit,
  keepsHashtags: boolean,
): { readonly line: string; readonly shift: number } {
  if (found?.kind === 'hashtags' && !keepsHashtags) return { line: '', shift: offset };
  if (found?.kind === 'directive') return { line: labelMark, shift: offset };
  if (found?.kind !== 'label')
    return { line: kind === 'table' ? apartFromBars(text) : text, shift: offset };
  const { restStart, restEnd, stamp } = found;
  return {
    line: `${labelMark} ${stamp}${text.slice(restStart, restEnd)}`,
    // The speech begins behind the mark, a space and the time stamp; the stamp itself is off by the label's length.
    shift: offset + restStart - labelMark.length - 1 - stamp.length,
  };
}

function markOf({ found, offset, text }: Unit, at: number, line: number): LineMark | undefined {
  if (found?.kind === 'announcement') return { ...found, kind: 'interview-heading', at, line };
  if (found?.kind === 'directive') {
    const column = offset + text.indexOf(':') + 1;
    return { kind: 'directive', at, directive: found.directive, line, column };
  }
  if (found?.kind !== 'label') return undefined;
  const { label, href, print, stamp, before } = found.label;
  const place = { at, line, column: offset + found.start + 1 };
  const stampFirst = found.stamp === '' ? undefined : (true as const);
  const more = given({ href, id: found.id, stamp, before, midLine: found.midLine, stampFirst });
  return { kind: 'label', label, print, ...place, ...more };
}

function hashtagsOf({ found }: Unit, line: number): readonly Hashtag[] {
  if (found?.kind !== 'hashtags') return [];
  return found.tokens.map(({ text, index }) => ({ text, line, column: index + 1 }));
}

function opensContainers({ kind }: Unit): boolean {
  return kind === 'list' || kind === 'quote' || kind === 'lazy';
}

function endsBlock({ found, kind }: Unit): boolean {
  if (found?.kind === 'directive' || found?.kind === 'hashtags') return true;
  return found?.kind === 'announcement' && kind === 'text' && found.level === undefined;
}

/** What stands above a unit: in a paragraph that a label begins, nothing makes a heading of it. */
interface Above {
  readonly last?: Unit;
  readonly inSpeech: boolean;
}

function isSpeech({ found, kind }: Unit, { inSpeech }: Above): boolean {
  if (found) return found.kind === 'label';
  return inSpeech && (kind === 'text' || kind === 'lazy');
}

function mustStandApart(
  { found, kind, text }: Unit,
  before: Unit | undefined,
  { last, inSpeech }: Above,
): boolean {
  if (found && kind !== 'heading') return true;
  if (kind === 'underline') return inSpeech || (last !== undefined && isUnwrapped(last.text));
  return before !== undefined && !runsOn(before.text, text);
}

function diagnosticsOf(
  units: readonly Unit[],
  firstLine: number,
  path: ContentPath,
): readonly Diagnostic[] {
  const headings = units
    .filter(({ kind, text }) => kind === 'heading' && looksLikeHashtags(text))
    .map(({ line, text }) =>
      diagnose(
        'heading-looks-like-tags',
        { path, line: line + firstLine, column: text.indexOf('#') + 1 },
        `“${text.trim()}” is a heading, because a space follows its first “#”`,
        'Delete that space if these are tags; write “\\#” for a number sign',
      ),
    );
  return [...headings, ...nestedTurn(units, firstLine, path)];
}

/** The first label inside a list or quotation that elsewhere stands before a turn. */
function nestedTurn(
  units: readonly Unit[],
  firstLine: number,
  path: ContentPath,
): readonly Diagnostic[] {
  const speakers = new Set<string>();
  for (const { found } of units)
    if (found?.kind === 'label') speakers.add(labelKey(found.label.label));
  if (speakers.size < 2) return [];
  for (const { kind, text, line } of units) {
    if (kind !== 'quote' && kind !== 'list') continue;
    const start = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)?/.exec(text)?.[0].length ?? 0;
    const label = readLabel(text.slice(start), new Set())?.label;
    if (label === undefined || !speakers.has(labelKey(label))) continue;
    const message = `“${label}” speaks here inside a list or quotation, so this is no turn of the interview`;
    const hint = 'Begin the turn at the start of a line';
    return [
      diagnose('turn-nested', { path, line: line + firstLine, column: start + 1 }, message, hint),
    ];
  }
  return [];
}
