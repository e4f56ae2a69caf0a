import { relative } from 'node:path';
import { nearest } from '../base/nearest.ts';
import { type Explanation, explain, typedAddress } from '../explain.ts';
import type { Reason } from '../pipeline/fingerprint.ts';
import { type BuildFlags, optionsOf } from './build-flags.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { findFolders } from './folders.ts';
import { UsageError } from './usage-error.ts';

/** Say what the page at an address is made from, and why the last build made it anew, or did not. */
export async function explainCommand(
  address: string,
  flags: BuildFlags,
  packageFolder: string,
): Promise<ExitCode> {
  const working = process.cwd();
  const folders = findFolders(flags, working, packageFolder);
  const url = typedAddress(address);
  const found = await explain(url, optionsOf(flags, folders));
  if ('urls' in found) {
    const near = nearest(url, found.urls);
    throw new UsageError(
      `There is no page “${url}”`,
      near ? `Did you mean “${near}”?` : 'Give an address of the site, such as “/tags/”',
    );
  }
  const shown = (file: string) => relative(working, file);
  process.stdout.write(
    flags.json
      ? `${JSON.stringify(found, null, 2)}\n`
      : describe(found, shown, shown(`${folders.output}/${found.path}`)),
  );
  return exitCode.fine;
}

const whys: Readonly<Record<Reason, string>> = {
  new: 'it is new',
  template: 'its template has changed, or a part that the template uses',
  frame:
    'what stands round every page has changed: settings, navigation, styles, or Broadsheet itself',
  content: 'something that it shows has changed',
  touched: 'somebody else has changed or deleted the file',
  forced: '--force was given',
};

/** Files named at most; a long list shows no more than its first stories. */
const mostNamed = 12;

function describe(
  { url, kind, template, content, rendered, next }: Explanation,
  shown: (file: string) => string,
  file: string,
): string {
  const rest = content.length - mostNamed;
  const named = content.slice(0, mostNamed).map(shown);
  const lines: readonly (readonly [string, string])[] = [
    ['file', file],
    template === '' ? ['kind', kind] : ['template', `${shown(template)} (${kind})`],
    ['made from', named[0] ?? 'no content file of its own'],
    ...named.slice(1).map((name) => ['', name] as const),
    ...(rest > 0 ? [['', `… and ${rest} more`] as const] : []),
    [
      'last build',
      became(rendered, 'Made anew', 'Kept as it was: nothing that it is made from had changed'),
    ],
    ['next build', became(next, 'Would be made anew', 'Would keep it as it is')],
  ];
  return `${url}\n${lines.map(([name, text]) => `  ${name.padEnd(11)} ${text}`).join('\n')}\n`;
}

function became(reasons: readonly Reason[], anew: string, kept: string): string {
  return reasons.length > 0
    ? `${anew}, because ${reasons.map((why) => whys[why]).join(', and ')}`
    : kept;
}
