#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import type { BuildFlags } from './commands/build-flags.ts';
import { exitCode } from './commands/exit-code.ts';
import type { FixFlags } from './commands/fix.ts';
import { UsageError } from './commands/usage-error.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Whoever reads our output may stop at any time: `broadsheet build | head`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const program = new Command('broadsheet')
  .description('Turn a folder of Markdown into a newspaper')
  .version(versionOf(packageFolder), '-v, --version', 'print the version')
  .helpOption('-h, --help', 'print help')
  .helpCommand('help [command]', 'print help for a command')
  .showSuggestionAfterError()
  .exitOverride();

program
  .command('build')
  .description('build the publication into a static site')
  .option('--root <dir>', 'folder of the publication (default: the folder that holds the content)')
  .option('--content <dir>', 'folder of Markdown files (default: content)')
  .option('--out <dir>', 'folder to write the site into (default: dist)')
  .option('--public <dir>', 'folder that is copied as it is (default: public)')
  .option('--templates <dir>', 'folder of your own templates (default: templates)')
  .option('--base-url <url>', 'address at which the site will stand')
  .option('--clock <time>', 'moment to build for, such as 2024-12-24T06:00Z (default: now)')
  .option('--drafts', 'also build drafts')
  .option('--future', 'also build stories whose time has not come')
  .option('--expired', 'also build stories whose time is over')
  .option('--strict', 'let warnings stop the build')
  .option('--allow-removed', 'forget published addresses at which nothing stands any more')
  .option('--force', 'make every page anew, whatever earlier builds remember')
  .option('--max-memory <mb>', 'memory that all threads together may take, in megabytes')
  .option('--profile [file]', 'tell what takes time, and write a trace for profiling tools')
  .option('--json', 'print one JSON object instead of a report')
  .option('--quiet', 'print errors only')
  .option('--verbose', 'print notices, too')
  .option('--debug', 'show where in Broadsheet an unexpected error came from')
  .action(async (flags: BuildFlags) => {
    const { buildCommand } = await import('./commands/build.ts');
    process.exitCode = await buildCommand(flags, packageFolder);
  });

program
  .command('explain')
  .description('say what a page is made from, and why the last build made it anew or kept it')
  .argument('<address>', 'address of the page, such as /tags/')
  .option('--root <dir>', 'folder of the publication (default: the folder that holds the content)')
  .option('--content <dir>', 'folder of Markdown files (default: content)')
  .option('--out <dir>', 'folder into which the site was written (default: dist)')
  .option('--public <dir>', 'folder that is copied as it is (default: public)')
  .option('--templates <dir>', 'folder of your own templates (default: templates)')
  .option('--base-url <url>', 'address at which the site will stand')
  .option('--clock <time>', 'moment to build for, such as 2024-12-24T06:00Z (default: now)')
  .option('--drafts', 'also look at drafts')
  .option('--future', 'also look at stories whose time has not come')
  .option('--expired', 'also look at stories whose time is over')
  .option('--json', 'print one JSON object')
  .action(async (address: string, flags: BuildFlags) => {
    const { explainCommand } = await import('./commands/explain.ts');
    process.exitCode = await explainCommand(address, flags, packageFolder);
  });

program
  .command('fix')
  .description('write what had to be guessed, or was forgotten, into the files of stories')
  .argument('[files...]', 'Markdown files of the publication, for --write-front-matter')
  .option('--write-front-matter', 'add headline, date, type, tags and speakers as front matter')
  .option('--aliases', 'add the former addresses of renamed stories, so that none is lost')
  .option('--dry-run', 'show what would be written, and write nothing')
  .option('--root <dir>', 'folder of the publication (default: the folder that holds the content)')
  .option('--content <dir>', 'folder of Markdown files (default: content)')
  .option('--out <dir>', 'folder into which the site was written (default: dist)')
  .action(async (files: readonly string[], flags: FixFlags) => {
    const { fixCommand } = await import('./commands/fix.ts');
    process.exitCode = await fixCommand(files, flags, packageFolder);
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
  if (error instanceof UsageError) {
    process.stderr.write(`error  ${error.message}\n  → ${error.hint}\n`);
    return exitCode.usage;
  }
  const [first, ...stack] =
    (error instanceof Error ? error.stack : String(error))?.split('\n') ?? [];
  process.stderr.write(`error  Something went wrong in Broadsheet itself: ${first}\n`);
  if (process.argv.includes('--debug')) process.stderr.write(`${stack.join('\n')}\n`);
  else
    process.stderr.write(
      '  → Nothing was published. Run the command with “--debug” to see where it happened\n',
    );
  return exitCode.ownMistake;
}

function versionOf(folder: string): string {
  const text = readFileSync(`${folder}/package.json`, 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
