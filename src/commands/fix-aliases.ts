import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import picocolors from 'picocolors';
import { type FixedAliases, fixAliases, type RenamedFile } from '../fix-aliases.ts';
import { openMemory } from '../store/memory.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { type FolderFlags, findFolders } from './folders.ts';
import { generatorVersion } from './generator-version.ts';
import { plainLine } from './plain-line.ts';
import { report } from './report.ts';

interface AliasFlags extends Pick<FolderFlags, 'root' | 'content' | 'out'> {
  readonly dryRun?: boolean;
}

/** Write the published addresses of renamed stories into their files, and say which addresses nobody can follow. */
export async function fixAliasesCommand(
  flags: AliasFlags,
  packageFolder: string,
): Promise<ExitCode> {
  const working = process.cwd();
  const folders = findFolders(flags, working, packageFolder);
  const fixed = await fixAliases({
    folders,
    now: () => Date.now(),
    openMemory: (state) => openMemory(state, generatorVersion(packageFolder)),
  });
  if (fixed.diagnostics.length > 0) {
    const colors = picocolors.createColors(false);
    process.stderr.write(`${report(fixed.diagnostics, { folders, working, colors })}\n`);
    return exitCode.contentErrors;
  }
  for (const file of fixed.files) {
    const place = resolve(folders.content, file.path);
    process.stdout.write(`${relative(working, place)}: ${whatWasDone(file, flags)}\n`);
    if (flags.dryRun) process.stdout.write(linesOf(file));
    else if (file.fixed) writeFileSync(place, file.fixed.text);
  }
  return tellRest(fixed);
}

function tellRest({ files, unknown }: FixedAliases): ExitCode {
  if (files.length + unknown.length === 0)
    process.stdout.write('No published address of a story is lost\n');
  for (const url of unknown)
    process.stderr.write(`Nobody knows where the story of “${plainLine(url)}” went\n`);
  return unknown.length > 0 ? exitCode.contentErrors : exitCode.fine;
}

function whatWasDone({ added, fixed }: RenamedFile, { dryRun = false }: AliasFlags): string {
  const addresses = added.map(plainLine).join(', ');
  if (fixed === undefined) return `left as it is; add ${addresses} to its “aliases” by hand`;
  return `${dryRun ? 'would add' : 'added'} ${addresses}`;
}

function linesOf({ fixed }: RenamedFile): string {
  return (fixed?.lines ?? []).map((line) => `  + ${plainLine(line)}\n`).join('');
}
