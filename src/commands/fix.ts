import { writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import picocolors from 'picocolors';
import type { ContentPath } from '../base/path.ts';
import { type FixedFile, fixFrontMatter } from '../fix.ts';
import { newMemory } from '../store/memory.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { fixAliasesCommand } from './fix-aliases.ts';
import { type FolderFlags, findFolders } from './folders.ts';
import { plainLine } from './plain-line.ts';
import { report } from './report.ts';
import { UsageError } from './usage-error.ts';

/** The flags of `broadsheet fix`. */
export interface FixFlags extends Pick<FolderFlags, 'root' | 'content' | 'out'> {
  readonly writeFrontMatter?: boolean;
  readonly aliases?: boolean;
  readonly dryRun?: boolean;
}

/** Do what the flags ask for, or with `--dry-run` say what would be written. */
export async function fixCommand(
  files: readonly string[],
  flags: FixFlags,
  packageFolder: string,
): Promise<ExitCode> {
  if (!flags.writeFrontMatter && !flags.aliases) {
    const hint = 'Say what to fix: “--write-front-matter” or “--aliases”';
    throw new UsageError('There is nothing to do', hint);
  }
  const code = flags.aliases ? await fixAliasesCommand(flags, packageFolder) : exitCode.fine;
  if (!flags.writeFrontMatter || code !== exitCode.fine) return code;
  return fixFiles(files, flags, packageFolder);
}

/** Write what had to be guessed about some files into their front matter. */
async function fixFiles(
  files: readonly string[],
  flags: FixFlags,
  packageFolder: string,
): Promise<ExitCode> {
  if (files.length === 0) {
    throw new UsageError('“--write-front-matter” names no files', 'Name Markdown files behind it');
  }
  const working = process.cwd();
  const folders = findFolders(flags, working, packageFolder);
  const paths = files.map((file) => contentPath(resolve(working, file), folders.content));
  const {
    files: fixed,
    strangers,
    diagnostics,
  } = await fixFrontMatter(paths, {
    folders,
    now: () => Date.now(),
    memory: newMemory(),
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const colors = picocolors.createColors(false);
    process.stderr.write(`${report(errors, { folders, working, colors })}\n`);
    return exitCode.contentErrors;
  }
  const [stranger] = strangers;
  if (stranger !== undefined) {
    throw new UsageError(
      `There is no story at “${stranger}”`,
      'Name Markdown files that are stories',
    );
  }
  for (const file of fixed) {
    const place = resolve(folders.content, file.path);
    process.stdout.write(`${relative(working, place)}: ${whatWasDone(file, flags)}\n`);
    if (flags.dryRun) process.stdout.write(linesOf(file));
    else if (file.fixed) writeFileSync(place, file.fixed.text);
  }
  return exitCode.fine;
}

function contentPath(file: string, content: string): ContentPath {
  const path = relative(content, file);
  if (path.startsWith('..') || path === '') {
    throw new UsageError(
      `“${file}” does not lie in the content folder “${content}”`,
      'Name a file below it, or the folder with “--content”',
    );
  }
  return path.split(sep).join('/').normalize('NFC') as ContentPath;
}

function whatWasDone({ added, fixed }: FixedFile, { dryRun = false }: FixFlags): string {
  if (added.length === 0) return 'nothing to add';
  if (fixed === undefined) return 'left as it is, because its front matter has a mistake';
  return `${dryRun ? 'would add' : 'added'} ${added.join(', ')}`;
}

function linesOf({ fixed }: FixedFile): string {
  return (fixed?.lines ?? []).map((line) => `  + ${plainLine(line)}\n`).join('');
}
