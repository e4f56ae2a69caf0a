/** The front matter block at the top of a file, as far as its fences tell. */
export type Fence =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'block';
      /** The lines between the fences, each ended by `\n`. */
      readonly block: string;
      readonly body: string;
      /** Line of the file on which the body begins. */
      readonly bodyLine: number;
    }
  | {
      readonly kind: 'wrong';
      readonly code: FenceCode;
      readonly line: number;
      readonly message: string;
      readonly hint: string;
    };

type FenceCode =
  | 'front-matter-unclosed'
  | 'front-matter-language'
  | 'front-matter-fence'
  | 'front-matter-displaced';

const fieldLine =
  /^(?: {0,3}|\t)(?:<<|["']?[\p{L}_$][\p{L}\p{N}_ .-]{0,60}["']?)[ \t]*:(?:[ \t]|$)/u;
/** A field whose colon lacks its space; addresses have no place here. */
const tightField = /^[\p{L}_][\p{L}\p{N}_-]{0,60}:(?!\/\/)\S/u;
/** Fields in braces, and no template. */
const flowFields = /^\{(?![{%])/;
/** A comment: of more than one `#` it could be a crosshead, and without a space a hashtag. */
const comment = /^#(?:[ \t]|[a-z][\w-]*:|$)/;
const closingLine = /^(?:---|\.\.\.)[ \t]*$/;
/** The same, found in a whole text. */
const closing = /\n(?:---|\.\.\.)[ \t]*(?=\n|$)/g;

/**
 * Find the front matter of a text: it begins on the very first line with `---` and ends with `---` or `...` on a line of
 * its own. A text that begins with a thematic break and goes on with prose has none.
 */
export function findFence(text: string): Fence {
  if (!text.startsWith('---')) return otherBeginning(text.split('\n'));
  const end = text.indexOf('\n');
  const language = text.slice(3, end === -1 ? text.length : end).trim();
  if (language !== '') return otherFence(text.split('\n'), language);
  return end === -1 ? { kind: 'none' } : fencedBlock(text, end);
}

/** `start`: where the first line ends. The body is cut off, not put together, because it is most of the text. */
function fencedBlock(text: string, start: number): Fence {
  closing.lastIndex = start;
  const close = closing.exec(text);
  const block = text.slice(start + 1, close ? close.index + 1 : text.length);
  const inside = block.split('\n').slice(0, close ? -1 : undefined);
  if (close === null) {
    return startsWithField(inside)
      ? wrong(
          'front-matter-unclosed',
          1,
          'The front matter that begins here never ends',
          'Put a line with “---” after the last field',
        )
      : { kind: 'none' };
  }
  if (!holdsFields(inside)) return { kind: 'none' };
  const odd = inside.findIndex((line) => line.startsWith('---'));
  if (odd !== -1) {
    const message = `The line “${inside[odd]?.slice(0, 40)}” inside the front matter looks like its end, but is not`;
    return wrong('front-matter-fence', odd + 2, message, 'End the front matter with exactly “---”');
  }
  return {
    kind: 'block',
    block,
    body: text.slice(close.index + close[0].length + 1),
    bodyLine: inside.length + 3,
  };
}

/** A first line such as `----` or `---js`. */
function otherFence(lines: readonly string[], language: string): Fence {
  const inside = lines.slice(1);
  if (/^(?!ya?ml$)\w[\w+-]{0,19}$/i.test(language)) {
    const message = `The front matter says it is written in “${language}”, and only YAML is read`;
    return wrong(
      'front-matter-language',
      1,
      message,
      'Begin it with “---” alone and write the fields as “name: value”',
    );
  }
  const closes = inside.some((line) => /^-{3,}[ \t]*$/.test(line));
  if (startsWithField(inside) && closes) {
    const message = `The front matter begins with “${lines[0]?.slice(0, 40)}” instead of “---”`;
    return wrong('front-matter-fence', 1, message, 'Make the first line exactly “---”');
  }
  return { kind: 'none' };
}

/** Front matter that would be published as text: of another language, or not at the very top. */
function otherBeginning(lines: readonly string[]): Fence {
  const [first = ''] = lines;
  if (/^\+\+\+[ \t]*$/.test(first) && lines.slice(1).some((line) => /^\+\+\+[ \t]*$/.test(line))) {
    return wrong(
      'front-matter-language',
      1,
      'The front matter is written in TOML, and only YAML is read',
      'Put it between lines of “---” and write the fields as “name: value”',
    );
  }
  if (
    /^\{[ \t]*(?:$|")/.test(first) &&
    /^[ \t]*"[^"]*"[ \t]*:/.test(first.slice(1).trim() || (lines[1] ?? ''))
  ) {
    return wrong(
      'front-matter-language',
      1,
      'The front matter is written in JSON, and only YAML is read',
      'Put it between lines of “---” and write the fields as “name: value”',
    );
  }
  const start = lines.findIndex((line) => line.replace(/\uFEFF/g, '').trim() !== '');
  const opening = lines[start] ?? '';
  const displaced =
    /^[\s\uFEFF]*---[ \t]*$/.test(opening) && startsWithField(lines.slice(start + 1));
  if (!displaced || !lines.slice(start + 1).some((line) => closingLine.test(line)))
    return { kind: 'none' };
  return wrong(
    'front-matter-displaced',
    start + 1,
    'The front matter does not begin at the very top of the file, so it would be printed as text',
    'Delete the blank lines or spaces before the first “---”',
  );
}

/** Front matter, or text between two thematic breaks? When in doubt it is text, since text must not be lost. */
function holdsFields(inside: readonly string[]): boolean {
  if (startsWithField(inside)) return true;
  const lines = inside.filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  return (
    flowFields.test(first) ||
    (tightField.test(first) && lines.some((line) => fieldLine.test(line))) ||
    lines.every((line) => comment.test(line))
  );
}

function startsWithField(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && fieldLine.test(first);
}

function wrong(code: FenceCode, line: number, message: string, hint: string): Fence {
  return { kind: 'wrong', code, line, message, hint };
}
