import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type picocolors from 'picocolors';
import type { Diagnostic, Place } from '../base/diagnostic.ts';
import { compareDiagnostics } from '../base/diagnostic.ts';
import type { Folders } from '../pipeline/build-options.ts';
import { excerpt } from './excerpt.ts';
import { plainLine } from './plain-line.ts';

/** Diagnostics shown in one report, unless all are asked for; more are counted. */
const most = 50;

export interface ReportOptions {
  readonly folders: Pick<Folders, 'content' | 'public' | 'templates' | 'package'>;
  /** Paths are shown relative to it. */
  readonly working: string;
  readonly colors: ReturnType<typeof picocolors.createColors>;
  /** Show every diagnostic, however many there are? */
  readonly all?: boolean;
}

/** Diagnostics for people: each with its place, what happened, the line it is about, and what to do. */
export function report(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  const lineOf = makeLineReader();
  const limit = options.all ? sorted.length : most;
  const shown = sorted.slice(0, limit).map((diagnostic) => describe(diagnostic, lineOf, options));
  const rest = sorted.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… and ${rest} more\n`] : [])].join('\n');
}

/** The file a place is in, absolute. Templates may be the publication's own or ours. */
export function fileOf({ folder = 'content', path }: Place, { folders }: ReportOptions): string {
  const own = join(folders[folder], path);
  if (folder !== 'templates' || readable(own)) return own;
  return join(folders.package, 'templates', path);
}

/** A place as editors and terminals understand it: `content/articles/flood.md:3:12`. */
function placeText(place: Place, options: ReportOptions): string {
  const file = fileOf(place, options);
  const near = relative(options.working, file);
  const shown = near.startsWith('..') ? file : near;
  return [shown, place.line, place.column].filter((part) => part !== undefined).join(':');
}

type LineReader = (file: string, line: number) => string | undefined;

function describe(
  { code, severity, message, hint, place }: Diagnostic,
  lineOf: LineReader,
  options: ReportOptions,
): string {
  const { colors } = options;
  const paint = { error: colors.red, warning: colors.yellow, notice: colors.cyan }[severity];
  const where = place ? `${colors.bold(plainLine(placeText(place, options)))}  ` : '';
  const line = place?.line === undefined ? undefined : lineOf(fileOf(place, options), place.line);
  const context =
    line === undefined ? [] : excerpt(line, place?.line ?? 1, place?.column).map(colors.dim);
  return [
    `${where}${paint(severity)}  ${code}`,
    `  ${plainLine(message)}`,
    ...context.map((text) => `    ${text}`),
    ...(hint === undefined ? [] : [`  ${colors.green('→')} ${plainLine(hint)}`]),
    '',
  ].join('\n');
}

function makeLineReader(): LineReader {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? readLines(file);
    files.set(file, lines);
    return lines[line - 1];
  };
}

/** Lines as the build counts them; none of a file that is no text. */
function readLines(file: string): readonly string[] {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    return text.includes('\0') ? [] : text.split(/\r\n?|\n/);
  } catch {
    return [];
  }
}

function readable(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
