import type { LineKind } from './block-state.ts';
import { type FoundLabel, labelAt } from './found-label.ts';
import { readBoldLine } from './interview-heading.ts';
import { type Label, labelKey, readNameAlone } from './label.ts';

/** What makes labels of lines that are bold as a whole. */
export interface LoneLabels {
  /** Names that stand without a colon on lines of their own, in the form of `labelKey`. */
  readonly names: ReadonlySet<string>;
  /** May a question be bold together with its label: `**Q. What happened?**`? */
  readonly questions: boolean;
}

/** No line in bold is a label. */
export const noLoneLabels: LoneLabels = { names: new Set(), questions: false };

/** A line of a body, and the label that was found in it. */
interface Line {
  readonly text: string;
  readonly kind: LineKind;
  readonly found?: { readonly kind: string; readonly label?: Label };
}

interface Declarations {
  /** In the form of `labelKey`. */
  readonly declared: ReadonlySet<string>;
  readonly isInterview: boolean;
}

/**
 * Which lines in bold are labels. Names alone are in a declared interview only: those that are declared or stand with a
 * colon elsewhere; and where no label has a colon and at least two names stand before a text, those that do so again. When
 * only one does, as a moderator among guests, all of them are. Bold questions are where somebody else has a label, too.
 */
export function loneLabels(lines: readonly Line[], declarations: Declarations): LoneLabels {
  const known = new Set<string>();
  for (const { found } of lines) if (found?.label) known.add(labelKey(found.label.label));
  const asks = known.has('q') || known.has('a') || (declarations.isInterview && known.size > 0);
  const questions = asks && lines.some((line) => isFree(line) && bareQuestion.test(line.text));
  const names = declarations.isInterview ? namesAlone(lines, declarations.declared, known) : known;
  return (declarations.isInterview && names.size > 0) || questions
    ? { names: declarations.isInterview ? names : noLoneLabels.names, questions }
    : noLoneLabels;
}

function namesAlone(
  lines: readonly Line[],
  declared: ReadonlySet<string>,
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const label = isFree(line) ? readNameAlone(line.text, declared) : undefined;
    if (label === undefined || !isBeforeText(lines, index)) continue;
    const key = labelKey(label.label);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const repeated = [...uses].flatMap(([key, count]) => (count > 1 ? [key] : []));
  const isPattern = known.size === 0 && uses.size > 1 && repeated.length > 0;
  const isMeant = (key: string): boolean =>
    declared.has(key) ||
    known.has(key) ||
    (isPattern && (repeated.length === 1 || repeated.includes(key)));
  return new Set([...uses.keys()].filter(isMeant));
}

function isFree({ kind, found }: Line): boolean {
  return found === undefined && (kind === 'text' || kind === 'lazy');
}

function isBeforeText(lines: readonly Line[], index: number): boolean {
  let next = index + 1;
  while (lines[next]?.kind === 'blank') next += 1;
  const line = lines[next];
  if (line === undefined || line.found || readBoldLine(line.text) !== undefined) return false;
  return line.kind === 'text' || line.kind === 'list' || line.kind === 'quote';
}

const bareQuestion = /^( {0,3}(?:\*\*|__)([QA])([.:：])[\s\u00A0]*)(\S(?:.*\S)?)(?:\*\*|__)\s*$/u;

/** The label of a line that is bold as a whole. */
export function findLoneLabel(text: string, lone: LoneLabels): FoundLabel | undefined {
  if (lone === noLoneLabels) return undefined;
  const line = text.slice(0, 2000);
  const start = /^ */.exec(line)?.[0].length ?? 0;
  const name = lone.names.size > 0 ? readNameAlone(line, lone.names) : undefined;
  if (name && lone.names.has(labelKey(name.label))) return labelAt(text, start, name, '');
  const [, front = '', label = '', colon = '', question = ''] =
    (lone.questions && bareQuestion.exec(line)) || [];
  if (label === '' || /\*\*|__/.test(question)) return undefined;
  return {
    kind: 'label',
    label: { label, print: { form: 'strong', colon, inside: true }, length: front.length },
    start,
    restStart: front.length,
    restEnd: front.length + question.length,
    stamp: '',
  };
}
