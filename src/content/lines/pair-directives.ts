import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { given } from '../../base/given.ts';
import { nearest } from '../../base/nearest.ts';
import type { ContentPath } from '../../base/path.ts';
import { pushAll } from '../../base/push-all.ts';
import { type BlockState, readBlockLine, startOfText } from './block-state.ts';
import {
  type DirectiveHead,
  type DirectiveLine,
  type DirectiveName,
  directiveNames,
  readDirectiveLine,
} from './directive.ts';

/** A line that begins, ends or is a directive which means something. */
export type Directive =
  | (DirectiveHead & { readonly name: DirectiveName; readonly part: 'open' | 'leaf' })
  | { readonly name: DirectiveName; readonly part: 'close' };

export interface PairedDirectives {
  /** By line of the body, from 0. */
  readonly lines: ReadonlyMap<number, Directive>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Find the directives of a body. A fence ends the innermost container that was opened with as many colons or fewer.
 * Directives of unknown name, without a closing fence, or without what they need are reported and stay text.
 */
export function pairDirectives(
  lines: readonly string[],
  firstLine: number,
  path: ContentPath,
): PairedDirectives {
  if (!lines.some((line) => line.includes('::'))) return none;
  const found = new Map<number, Directive>();
  const mistakes: Misplaced[] = [];
  const open: Opened[] = [];
  const close = (at: number, colons: number): void => {
    const [container, ...left] = closed(open, colons);
    pushAll(mistakes, unclosed(left));
    if (!container?.directive) return;
    found.set(container.at, container.directive);
    found.set(at, { name: container.directive.name, part: 'close' });
  };
  const begin = (at: number, written: DirectiveStart): void => {
    const directive = asDirective(written);
    if (directive === undefined) mistakes.push({ at, mistake: mistakeIn(written) });
    if (written.part === 'open') open.push({ at, colons: written.colons, directive });
    else if (directive) found.set(at, directive);
    pushAll(mistakes, unclosed(open.splice(deepest)));
  };
  for (const [at, written] of directiveLines(lines)) {
    if (written.part === 'close') close(at, written.colons);
    else begin(at, written);
  }
  pushAll(mistakes, unclosed(open));
  const diagnostics = mistakes.map(({ at, mistake: [code, message, hint] }) => {
    const column = (lines[at] ?? '').indexOf(':') + 1;
    return diagnose(code, { path, line: at + firstLine, column }, message, hint);
  });
  return { lines: found, diagnostics };
}

const none: PairedDirectives = { lines: new Map(), diagnostics: [] };

/** Boxes in boxes beyond this are not looked for. */
const deepest = 50;

type DirectiveStart = Exclude<DirectiveLine, { part: 'close' }>;

interface Opened {
  readonly at: number;
  readonly colons: number;
  /** Undefined when it is not one of ours: its fences are text, too. */
  readonly directive: Directive | undefined;
}

type Mistake = readonly [
  code: 'directive-unknown' | 'directive-unclosed',
  message: string,
  hint: string,
];

interface Misplaced {
  /** Line of the body, from 0. */
  readonly at: number;
  readonly mistake: Mistake;
}

/** Lines of directives outside code and HTML. */
function directiveLines(lines: readonly string[]): readonly (readonly [number, DirectiveLine])[] {
  if (!lines.some((line) => readDirectiveLine(line))) return [];
  let state: BlockState = startOfText;
  return lines.flatMap((line, at) => {
    const read = readBlockLine(line, lines[at + 1] ?? '', state);
    const directive =
      read.kind === 'text' || read.kind === 'lazy' ? readDirectiveLine(line) : undefined;
    state = directive ? { previous: 'blank' } : read.state;
    return directive ? [[at, directive] as const] : [];
  });
}

/** Take from the stack the container that a fence closes, and behind it those that were left open inside. */
function closed(open: Opened[], colons: number): readonly Opened[] {
  const index = open.findLastIndex((candidate) => candidate.colons <= colons);
  return index === -1 ? [] : open.splice(index);
}

const needed: Readonly<Partial<Record<DirectiveName, string>>> = { figure: 'src', embed: 'url' };

/** The directive that a line means; undefined when there is none of its name, or it lacks what it needs. */
function asDirective(written: DirectiveStart): Directive | undefined {
  const name = directiveNames.find((known) => known === written.name);
  if (name === undefined) return undefined;
  const { part, attributes, label } = written;
  const need = needed[name];
  if (need === undefined ? part === 'leaf' : !attributes[need]) return undefined;
  return { name, part, attributes, ...given({ label }) };
}

function mistakeIn({ name }: DirectiveHead): Mistake {
  const known = directiveNames.find((candidate) => candidate === name);
  if (known === undefined) {
    const near = nearest(name, directiveNames);
    const message = `There is no directive “${name}”, so this line is printed as it stands`;
    const all = directiveNames.map((candidate) => `“${candidate}”`).join(', ');
    return ['directive-unknown', message, near ? `Did you mean “${near}”?` : `There are ${all}`];
  }
  const need = needed[known];
  if (need === undefined) {
    const message = `“${name}” holds a text, so two colons are not enough, and this line is printed as it stands`;
    return ['directive-unknown', message, `Write “:::${name}”, then the text, then “:::”`];
  }
  const message = `This “${name}” has no “${need}”, so its line is printed as it stands`;
  return ['directive-unknown', message, `Write “::${name}[…]{${need}="…"}”`];
}

function unclosed(left: readonly Opened[]): readonly Misplaced[] {
  return left.flatMap(({ at, directive }) =>
    directive
      ? [
          {
            at,
            mistake: [
              'directive-unclosed',
              `This “${directive.name}” has no end, so its first line is printed as it stands`,
              'Put a line with “:::” where it ends',
            ] as const,
          },
        ]
      : [],
  );
}
