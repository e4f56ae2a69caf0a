import { given } from '../../base/given.ts';
import { readBoldLine } from './interview-heading.ts';
import type { LabelPrint, StampBefore } from './pass.ts';
import { isStopWord } from './stop-list.ts';
import { bareStampSource, stampSource, stampTime } from './time-stamp.ts';

/** A speaker's label at the start of a text. */
export interface Label {
  readonly label: string;
  readonly href?: string;
  readonly print: LabelPrint;
  /** The time that stood between the name and the colon, in the form of `stampTime`: `**Ann** (00:12):`. */
  readonly stamp?: string;
  /** The time that stood before the name, which `print` has behind it. */
  readonly before?: StampBefore;
  /** Number of UTF-16 units the label takes up, colon included. */
  readonly length: number;
}

/** Every colon that may follow a label: Latin, full-width, small, modifier, Ethiopic, Khmer. */
const colons = ':：﹕꞉፦៖';

/** What may stand before the colon: spaces, a time stamp. */
const gap = String.raw`[\s\u00A0\u202F]*(?:${stampSource}[\s\u00A0\u202F]*)?`;
const bareGap = String.raw`[\s\u00A0\u202F]+${bareStampSource}[\s\u00A0\u202F]*`;
const colonAtEnd = new RegExp(`^(.*?)((?:${gap}|${bareGap})[${colons}])$`, 'su');
const colonAtStart = new RegExp(`^${gap}[${colons}]`, 'u');
const stampAtEnd = new RegExp(`^(.*?)([\\s\\u00A0\\u202F]*${stampSource})$`, 'su');
const plainColon = new RegExp(`^([^${colons}]{1,60}?)(${gap}[${colons}])`, 'u');
const stampInside = new RegExp(`^(?:${stampSource}|${bareStampSource})[\\s\\u00A0]+(?=\\S)`, 'u');
const linked = /^\[([^\][]{1,80})\]\(([^()\s]{1,2000})\)/;

/** Longest stretch in which the closing mark of a label is looked for. */
const longestMarkup = 2100;

/** Longest name with its colon, in UTF-16 units, that is looked at; the limits of a label are counted in code points. */
const longestName = 200;

/** Longest stretch between a name's closing mark and its colon: spaces and a time stamp. */
const longestGap = 24;

/**
 * Read the label at the very start of `text`: `**Editor:**`, `**Editor**:`, `***Editor:***`, `**[Name](url):**`, `**Q.**`,
 * `**A**`. Labels in italics or without marks count only when they are `declared`, given in the form of `labelKey`.
 */
export function readLabel(text: string, declared: ReadonlySet<string>): Label | undefined {
  const mark = /^(?:\*{1,3}|_{1,3})/.exec(text)?.[0] ?? '';
  if (mark === '') return declared.size === 0 ? undefined : plainLabel(text, declared);
  const end = text.slice(0, longestMarkup).indexOf(mark, mark.length);
  if (end === -1) return undefined;
  const inner = text.slice(mark.length, end);
  if (inner === '' || /^\s/.test(inner) || text[end + mark.length] === mark[0]) return undefined;
  const after = text.slice(end + mark.length, end + mark.length + longestGap);
  return markedLabel(inner, after, mark, declared);
}

/** A label in the form in which it is compared with declared ones. */
export function labelKey(label: string): string {
  return visible(label).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Soft hyphens and spaces of no width say where a word may break, and nothing else. */
function visible(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
}

const forms: Readonly<Record<number, LabelPrint['form']>> = {
  1: 'emphasis',
  2: 'strong',
  3: 'strong-emphasis',
};

function markedLabel(
  inner: string,
  after: string,
  mark: string,
  declared: ReadonlySet<string>,
): Label | undefined {
  const [before = ''] = stampInside.exec(inner.slice(0, longestGap)) ?? [];
  const link = linked.exec(inner.slice(before.length));
  const named = (link?.[1] ?? '') + inner.slice(before.length + (link?.[0].length ?? 0));
  if (named.length > longestName) return undefined;
  const { name, colon, inside, outside, stamp } = partedAtColon(named, after);
  const isDeclared = declared.has(labelKey(name));
  if (mark.length === 1 && !isDeclared) return undefined;
  if (colon === '' && !/^[QA]$/.test(name)) return undefined;
  if (!isLabel(name, isDeclared)) return undefined;
  const label: Label = {
    label: plainText(name),
    print: { form: forms[mark.length] ?? 'strong', colon, inside },
    length: mark.length * 2 + inner.length + outside,
    ...given({ href: link?.[2], stamp }),
  };
  return before === '' ? label : behindStamp(label, { written: before, inside: true });
}

/** A label with the time that stood before it, which is printed between its name and its colon. */
export function behindStamp(label: Label, { written, inside }: Omit<StampBefore, 'colon'>): Label {
  const time = written.trim().replaceAll('\\', '');
  const { colon } = label.print;
  return {
    ...label,
    before: { written, inside, colon },
    stamp: label.stamp ?? stampTime(time),
    print: { ...label.print, colon: ` ${time}${colon}` },
  };
}

/**
 * Read a label that is a whole line in bold and has no colon: `**Moderator**`. Only what stands around it tells whether it
 * is one.
 */
export function readNameAlone(line: string, declared: ReadonlySet<string>): Label | undefined {
  const name = readBoldLine(line);
  if (name === undefined || !isLabel(name, declared.has(labelKey(name)))) return undefined;
  return {
    label: plainText(name),
    print: { form: 'strong', colon: ':', inside: true },
    length: line.trim().length,
  };
}

interface Parted {
  readonly name: string;
  readonly colon: string;
  readonly inside: boolean;
  /** Length of what belongs to the label behind its closing mark. */
  readonly outside: number;
  readonly stamp?: string;
}

function partedAtColon(named: string, after: string): Parted {
  const inner = colonAtEnd.exec(named);
  if (inner) return { name: inner[1] ?? '', inside: true, outside: 0, ...colonOf(inner[2] ?? '') };
  const initial = /^([QA])\.$/.exec(named);
  if (initial) return { name: initial[1] ?? '', colon: '.', inside: true, outside: 0 };
  const [outer] = colonAtStart.exec(after) ?? [];
  if (outer === undefined) return { name: named, colon: '', inside: true, outside: 0 };
  const [, name = named, stamp = ''] = stampAtEnd.exec(named) ?? [];
  return { name, inside: false, outside: outer.length, ...colonOf(stamp + outer) };
}

/** The colon with the time stamp before it, and one space of the kind that stood before that. */
function colonOf(written: string): Pick<Parted, 'colon' | 'stamp'> {
  const bare = written.trimStart();
  const space = written.slice(0, written.length - bare.length).slice(-1);
  const colon = space + bare.replaceAll('\\', '');
  return bare.length < 2 ? { colon } : { colon, stamp: stampTime(bare.slice(0, -1)) };
}

function plainLabel(text: string, declared: ReadonlySet<string>): Label | undefined {
  const [whole, name = '', colon = ''] = plainColon.exec(text.slice(0, 100)) ?? [];
  if (whole === undefined || !declared.has(labelKey(name))) return undefined;
  const { stamp, ...print } = colonOf(colon);
  return {
    label: plainText(name),
    print: { form: 'plain', inside: true, ...print },
    length: whole.length,
    ...given({ stamp }),
  };
}

const limits = { codePoints: 60, words: 8 } as const;

function isLabel(name: string, isDeclared: boolean): boolean {
  if ([...name].length > limits.codePoints || name.split(/\s+/).length > limits.words) return false;
  if (!/\p{L}/u.test(name) || /[`<\n]|!\[|\*\*|__/.test(name)) return false;
  if (new RegExp(`[${colons}]`, 'u').test(name) || /[!?…？！؟]$/u.test(name)) return false;
  if (name.endsWith('.') && !isAbbreviation(name)) return false;
  return isDeclared || !isStopWord(name);
}

/** A final dot belongs to an initial or an abbreviation, such as `Jr.` or `Psy.D.`; after any other word it ends a sentence. */
function isAbbreviation(name: string): boolean {
  const last = name.split(/\s+/).at(-1) ?? '';
  return /^[\p{Lu}\p{Lo}]\p{L}{0,3}\.$/u.test(last) || /^(?:\p{L}{1,4}\.){2,}$/u.test(last);
}

function plainText(name: string): string {
  return visible(name)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&amp;', '&')
    .replace(/^[*_]+|[*_]+$/g, '')
    .trim();
}
