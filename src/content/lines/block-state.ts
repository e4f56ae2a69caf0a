import { given } from '../../base/given.ts';

/** What kind of block a line belongs to, as far as CommonMark's lines tell. */
export type LineKind = (typeof lineKinds)[number];

const lineKinds = [
  'blank',
  /** Running text at the top level. */
  'text',
  /** Text without marks of its own that goes on in a list or quotation. */
  'lazy',
  'heading',
  'underline',
  'rule',
  'list',
  'quote',
  'table',
  /** Code, HTML, mathematics, definitions: never touched. */
  'protected',
] as const;

/** Blocks that are open after a line. */
export interface BlockState {
  readonly open?: OpenBlock;
  readonly container?: 'list' | 'quote';
  readonly previous: LineKind;
}

/** A block whose inside is not read, and the test of the line that ends it. */
type OpenBlock =
  | { readonly kind: 'fence'; readonly mark: string; readonly length: number }
  | { readonly kind: 'html'; readonly end: RegExp | 'blank' }
  | { readonly kind: 'math' }
  | { readonly kind: 'table' };

/** Before the first line. */
export const startOfText: BlockState = { previous: 'blank' };

/** Read one line: what it is, and what is open behind it. `next` is the line after it, which makes a table of two. */
export function readBlockLine(
  line: string,
  next: string,
  state: BlockState,
): { kind: LineKind; state: BlockState } {
  const { kind, open, container } = state.open
    ? insideOpen(line, state, state.open)
    : outside(line, next, state);
  if (open === undefined && container === undefined) return alone[kind];
  return { kind, state: { previous: kind, ...given({ open, container }) } };
}

/** Most lines leave nothing open: what there is to say of them is said once. */
const alone = Object.fromEntries(
  lineKinds.map((kind) => [kind, { kind, state: { previous: kind } }]),
) as Readonly<Record<LineKind, { kind: LineKind; state: BlockState }>>;

/** Does a line begin with a letter, or anything else beyond ASCII? No mark of a block or label does; most lines of prose do. */
export function beginsWithLetter(line: string): boolean {
  const code = line.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127;
}

interface Found {
  readonly kind: LineKind;
  readonly open?: OpenBlock | undefined;
  readonly container?: BlockState['container'] | undefined;
}

function insideOpen(line: string, { container }: BlockState, open: OpenBlock): Found {
  const blank = line.trim() === '';
  if ((open.kind === 'table' || (open.kind === 'html' && open.end === 'blank')) && blank) {
    return { kind: 'blank', container };
  }
  const kind = open.kind === 'table' ? 'table' : 'protected';
  return { kind, container, ...(endsBlock(line, open) ? {} : { open }) };
}

function endsBlock(line: string, open: OpenBlock): boolean {
  switch (open.kind) {
    case 'fence':
      return new RegExp(`^\\s*${open.mark === '~' ? '~' : '`'}{${open.length},}\\s*$`).test(line);
    case 'html':
      return open.end !== 'blank' && open.end.test(line);
    case 'math':
      return line.trimEnd().endsWith('$$');
    default:
      return false;
  }
}

function outside(line: string, next: string, { previous, container }: BlockState): Found {
  if (line.trim() === '')
    return { kind: 'blank', container: container === 'list' ? 'list' : undefined };
  if (beginsWithLetter(line))
    return goesOnIn(container, previous) ?? tableAt(line, next) ?? { kind: 'text' };
  const inText = previous === 'text' || previous === 'lazy';
  const indent = indentOf(line);
  const opened = opening(line, inText);
  if (opened && indent < 4) {
    const closes = opened.kind === 'html' && opened.end !== 'blank' && opened.end.test(line);
    return { kind: 'protected', ...(closes ? {} : { open: opened }) };
  }
  return contained(line, indent, previous, container) ?? topLevel(line, next, indent, inText);
}

/** A line inside, or beginning, a list or quotation. */
function contained(
  line: string,
  indent: number,
  previous: LineKind,
  container: BlockState['container'],
): Found | undefined {
  if (container === 'list' && indent >= 2) return { kind: 'list', container };
  if (indent >= 4) return undefined;
  if (/^ {0,3}>/.test(line)) return { kind: 'quote', container: 'quote' };
  if (isRule(line) || isHeading(line)) return undefined;
  if (/^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line))
    return { kind: 'list', container: 'list' };
  return goesOnIn(container, previous);
}

/** Text without marks of its own, when a list or quotation is open that it goes on in. */
function goesOnIn(container: BlockState['container'], previous: LineKind): Found | undefined {
  const goesOn = previous === 'list' || previous === 'quote' || previous === 'lazy';
  return container && goesOn ? { kind: 'lazy', container } : undefined;
}

function tableAt(line: string, next: string): Found | undefined {
  return line.includes('|') && isTableDelimiter(next)
    ? { kind: 'table', open: { kind: 'table' } }
    : undefined;
}

function topLevel(line: string, next: string, indent: number, inText: boolean): Found {
  if (indent >= 4 && !inText) return { kind: 'protected' };
  if (isHeading(line)) return { kind: 'heading' };
  if (inText && /^ {0,3}(?:=+|-+)[ \t]*$/.test(line)) return { kind: 'underline' };
  if (isRule(line)) return { kind: 'rule' };
  const table = tableAt(line, next);
  if (table) return table;
  if (!inText && /^ {0,3}\[[^\]]{1,999}\]:/.test(line)) return { kind: 'protected' };
  return { kind: 'text' };
}

/** Tab stops are four columns wide (CommonMark 2.2). */
function indentOf(line: string): number {
  let indent = 0;
  for (const letter of line) {
    if (letter === ' ') indent += 1;
    else if (letter === '\t') indent += 4 - (indent % 4);
    else break;
  }
  return indent;
}

function isHeading(line: string): boolean {
  return /^ {0,3}#{1,6}(?:[ \t]|$)/.test(line);
}

function isRule(line: string): boolean {
  return /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line);
}

function isTableDelimiter(line: string): boolean {
  return (
    line.length < 2000 &&
    /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(line) &&
    /[|:]|--/.test(line)
  );
}

const htmlBlocks: readonly (readonly [start: RegExp, end: RegExp | 'blank'])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [
    /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i,
    'blank',
  ],
];

function opening(line: string, inText: boolean): OpenBlock | undefined {
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) return { kind: 'fence', mark: fence.charAt(0), length: fence.length };
  if (/^ {0,3}\$\$/.test(line) && !/^\s*\$\$.*\$\$$/.test(line.trimEnd())) return { kind: 'math' };
  if (!/^ {0,3}</.test(line)) return undefined;
  const block = htmlBlocks.find(([start]) => start.test(line));
  if (block) return { kind: 'html', end: block[1] };
  const lone = /^ {0,3}<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>\s*$/i.test(line);
  return lone && !inText ? { kind: 'html', end: 'blank' } : undefined;
}
