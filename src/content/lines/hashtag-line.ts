/** A hashtag as typed, without its `#`, and where it stands in the line, from 0. */
export interface HashtagToken {
  readonly text: string;
  readonly index: number;
}

const prefix =
  /^(?:tags|topics|themen|schlagwörter|mots-clés|sujets|thèmes|etiquetas|temas|tag|tagi|теги|темы|теми|标签|话题|タグ|الوسوم)\s*[:：]\s*/iu;

/** What may stand in a hashtag: letters, marks, digits, `_`, joiners, `-`, `+`, pictographs (UAX #31, hashtag profile), and what only says where a word may break. */
const letters = String.raw`[#＃﹟]((?:[\p{XID_Continue}\p{Extended_Pictographic}+-]|\u200C|\u200D|\uFE0F|\u00AD|\u200B|\u2060|\uFEFF)+)`;
const token = new RegExp(letters, 'uy');
const everyToken = new RegExp(letters, 'gu');

/**
 * The hashtags of a line that is made of nothing else: separated by spaces, `,` `;` `·` or `|`, with `Tags:` in front or
 * not, in bold or italics as a whole or not, with a full stop or not. Undefined for every other line.
 */
export function readHashtagLine(line: string): readonly HashtagToken[] | undefined {
  if (!/[#＃﹟]/.test(line) || !/^ {0,3}\S/.test(line)) return undefined;
  const open = /^ {0,3}(\*{1,2}|_{1,2}|)/.exec(line);
  const mark = open?.[1] ?? '';
  const start = open?.[0].length ?? 0;
  const trimmed = line.trimEnd();
  const withoutDot = trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed;
  if (mark !== '' && !withoutDot.endsWith(mark)) return undefined;
  const end = withoutDot.length - mark.length;
  const from = start + (prefix.exec(line.slice(start, end))?.[0].length ?? 0);
  return readTokens(line, from, end);
}

function readTokens(line: string, from: number, end: number): readonly HashtagToken[] | undefined {
  const tokens: HashtagToken[] = [];
  const text = line.slice(0, end);
  let index = from;
  while (index < end) {
    token.lastIndex = index;
    const match = token.exec(text);
    if (match === null) return undefined;
    const tag = (match[1] ?? '').replace(/[-_]+$/, '');
    if (!/\p{L}/u.test(tag)) return undefined;
    tokens.push({ text: tag, index });
    index = token.lastIndex;
    const gap = /^(?:\s*[,;·|]\s*|\s+)/u.exec(text.slice(index, index + 64));
    if (gap === null && index < end) return undefined;
    index += gap?.[0].length ?? 0;
  }
  return tokens.length > 0 ? tokens : undefined;
}

/** A hashtag may not follow one of these: `foo#bar`, `page/#part`, `&#39;`, `##` and an escaped `\\#` are none. */
const before = /[\p{XID_Continue}#＃﹟&/\\]$/u;

/** Colours of the web: `#fff`, `#c0ffee`. */
const colour = /^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

/** The hashtags in running text, with `index` at the `#`: `see #Stop now`. Colours such as `#c0ffee` are none. */
export function readInlineHashtags(text: string): readonly HashtagToken[] {
  return [...text.matchAll(everyToken)].flatMap(({ 1: written = '', index }) => {
    const tag = written.replace(/[-_]+$/, '');
    const isTag = /\p{L}/u.test(tag) && !colour.test(tag);
    return isTag && !before.test(text.slice(Math.max(0, index - 2), index))
      ? [{ text: tag, index }]
      : [];
  });
}

/** Is this an ATX heading that was probably meant as a line of hashtags: `# Stop #escalation`? */
export function looksLikeHashtags(line: string): boolean {
  return /^ {0,3}# \S+(?:\s+#\p{L}[\p{XID_Continue}-]*)+\s*$/u.test(line.slice(0, 1000));
}
