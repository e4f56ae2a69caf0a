import { readFileSync } from 'node:fs';

/** What `docs/diagnostics.md` says of one diagnostic. */
export interface Entry {
  readonly code: string;
  readonly severity: string;
  /** Files that cause it, by path below the publication; none where a page of text cannot hold them. */
  readonly wrong: Files;
  /** The message, and behind `→` the remedy. */
  readonly printed: readonly string[];
  /** Files put right. */
  readonly right: Files;
}

type Files = Readonly<Record<string, string>>;

interface Block {
  readonly language: string;
  readonly file: string;
  readonly text: string;
}

/**
 * The entries of the page in its order. A code block whose language is followed by a path is a file: before the message it
 * is wrong, behind it put right. A block of `text` is the message.
 */
export function diagnosticsPage(): readonly Entry[] {
  const [, ...parts] = readFileSync('docs/diagnostics.md', 'utf8').split(/^### /m);
  return parts.map((part) => {
    const blocks = blocksOf(part);
    const message = blocks.findIndex(({ language, file }) => language === 'text' && file === '');
    return {
      code: part.slice(0, part.indexOf('\n')),
      severity: /^\*\*(\w+)\.\*\* /m.exec(part)?.[1]?.toLowerCase() ?? 'unsaid',
      wrong: filesOf(blocks.slice(0, message)),
      printed: blocks[message]?.text.trimEnd().split('\n') ?? [],
      right: filesOf(blocks.slice(message + 1)),
    };
  });
}

function blocksOf(part: string): readonly Block[] {
  return [...part.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
    ([, language = '', file = '', text = '']) => ({ language, file, text }),
  );
}

function filesOf(blocks: readonly Block[]): Files {
  return Object.fromEntries(blocks.map(({ file, text }) => [file, text]));
}
