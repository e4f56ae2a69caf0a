/** Letters of scripts that put no space between words: each counts as one word. */
const unspaced =
  /(?!\p{M})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Where such letters begin in Unicode; most texts have none, and are spared the search. */
const mayBeUnspaced = /[\u0E00-\u10FF\u1780-\u1AFF\u2E80-\uFFFF]/;

/** A text on one line: each stretch of white space one space, none at its ends. */
export function folded(text: string): string {
  return isUneven(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

/** Does a text hold white space other than single spaces? Two quick searches, since most texts hold none. */
function isUneven(text: string): boolean {
  return text.includes('  ') || /[^\S ]/.test(text);
}

/** Is a UTF-16 unit white space, as in `\s`? */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code >= 0x1680 && otherSpaces.has(code));
}

const otherSpaces: ReadonlySet<number> = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

/** The number of words in a plain text; characters of Chinese, Japanese and other unspaced scripts count one each. */
export function countWords(text: string): number {
  if (!mayBeUnspaced.test(text)) return countSpaced(text);
  const characters = text.match(unspaced)?.length ?? 0;
  return characters + countSpaced(characters > 0 ? text.replace(unspaced, ' ') : text);
}

/** Stretches between spaces that hold a letter or a digit. */
function countSpaced(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isCounted) {
      if (code <= 32 || code >= 0xa0) isCounted = !isSpace(code);
    } else if (isWordly(text, index, code)) {
      isCounted = true;
      words += 1;
    }
  }
  return words;
}

function isWordly(text: string, index: number, code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(index) ?? code));
}

/** Minutes to read so many words aloud in the head, at 238 a minute (Brysbaert 2019); at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 238));
}

/** Has a text more than so many code points? */
export function isLongerThan(text: string, limit: number): boolean {
  // No letter takes more than two units.
  if (text.length <= limit || text.length > limit * 2) return text.length > limit;
  let letters = 0;
  for (const _ of text) letters += 1;
  return letters > limit;
}

/** The beginning of a text, at most `limit` code points, cut between words; `…` says that something is missing. */
export function cutAtWord(text: string, limit: number): string {
  if (!isLongerThan(text, limit)) return text;
  const { head, next } = partedAfter(text, limit - 1);
  const end = /\s/.test(next) ? head.length : head.search(/\s\S*$/);
  return `${(end > limit / 2 ? head.slice(0, end) : head).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** The first so many code points, and the one behind them. */
function partedAfter(
  text: string,
  count: number,
): { readonly head: string; readonly next: string } {
  const units = text.slice(0, count * 2 + 2);
  if (!/[\uD800-\uDFFF]/.test(units))
    return { head: units.slice(0, count), next: units[count] ?? '' };
  const letters = [...units];
  return { head: letters.slice(0, count).join(''), next: letters[count] ?? '' };
}

/** Pieces after which a sentence goes on although they end in a dot: honorifics, «vs.», a single initial. */
const goesOn =
  /(?:^|[\s(“"«])(?:Dr|Prof|Mr|Mrs|Ms|Mx|St|Sen|Rep|Gov|Gen|Col|Capt|Sgt|Lt|Rev|Hon|Jr|Sr|vs|No|Nr|bzw|ca|\p{Lu})\.\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** The first sentence of a plain text, by the rules of its language, or of English where this machine does not know it. */
export function firstSentence(text: string, lang: string): string {
  const segmenter =
    segmenters.get(lang) ?? new Intl.Segmenter([lang, 'en'], { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  let sentence = '';
  // A sentence is never this long; a text without any full stop need not be walked to its end.
  for (const { segment } of segmenter.segment(text.slice(0, 2000))) {
    sentence += segment;
    if (!goesOn.test(sentence)) break;
  }
  return sentence.trim();
}
