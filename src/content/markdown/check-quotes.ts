import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import type { PullQuote } from '../body.ts';
import { labelKey } from '../lines/label.ts';
import { withoutStamps } from '../lines/time-stamp.ts';

/** Plain text of a story without its pull quotes, and who said what of it. */
export interface QuotedText {
  readonly text: string;
  readonly turns: readonly { readonly label: string; readonly text: string }[];
}

/** Nobody sets more apart; and each is looked for in the whole text. */
const mostChecked = 100;

/**
 * Pull quotes whose words do not stand in the story. One that is attributed to somebody with turns must stand in their
 * turns. Quotation marks, case, white space, dashes, full stops and time stamps do not count; `…` and `[…]` stand for anything left
 * out; and so may be what interrupts a quotation: “It is late,” she said. “Go home.”
 */
export function checkQuotes(
  quotes: readonly PullQuote[],
  { text, turns }: QuotedText,
  path: ContentPath,
): readonly Diagnostic[] {
  const whole = normalised(text);
  return quotes.slice(0, mostChecked).flatMap((quote) => {
    const own = turns.filter(({ label }) => quote.by !== undefined && names(quote.by, label));
    const said = own.length > 0 ? own.map((turn) => turn.text).join(' ') : text;
    const words = own.length > 0 ? normalised(said) : whole;
    if (stands(quote.text, words) || standsInterrupted(quote.text, said)) return [];
    return [changedQuote(quote, said, own.length > 0, path)];
  });
}

function changedQuote(
  { text, by, line, column }: PullQuote,
  said: string,
  isSpoken: boolean,
  path: ContentPath,
): Diagnostic {
  const near = nearestSentence(text, said);
  const where = isSpoken ? `what “${by}” says in this story` : 'the text of this story';
  return diagnose(
    'quote-changed',
    { path, line, column },
    `The pull quote “${text}” does not stand in ${where}${near ? `, which has “${near}”` : ''}`,
    'Quote the words as they stand; put “…” where words are left out',
  );
}

/** Does an attribution mean the speaker of a label? `Dr. Mitchell` and `Sarah Mitchell, diplomat` both mean `Mitchell`. */
function names(by: string, label: string): boolean {
  const [name = ''] = labelKey(by).split(/[,،，、(]| – /u);
  const key = labelKey(label);
  const ends = (long: string, short: string): boolean =>
    long === short || long.endsWith(` ${short}`);
  return key !== '' && (ends(name.trim(), key) || ends(key, name.trim()) || sameFamily(name, key));
}

function sameFamily(a: string, b: string): boolean {
  const last = (text: string): string => text.trim().split(' ').at(-1) ?? '';
  return last(a).length > 2 && last(a) === last(b);
}

function stands(quote: string, words: string): boolean {
  let from = 0;
  for (const part of quote.split(/\[?(?:…|\.{3})\]?/u).map(normalised)) {
    if (part === '') continue;
    const at = words.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return true;
}

/** A quotation in the marks of one language or another; `’` inside a word closes none. */
const quotation =
  /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|"[^"]*"|‘[^‘’]*(?:’\p{L}[^‘’]*)*’/gu;

/** How much may stand between the halves of a quotation, in characters. */
const longestInterruption = 200;

/** Do the words stand in one quotation, without what interrupts it? Where it is broken off, a comma may become a full stop. */
function standsInterrupted(quote: string, text: string): boolean {
  const said = wordsOnly(quote);
  return interrupted(text).some((words) => stands(said, normalised(wordsOnly(words))));
}

/** Quotations that go on after a short interruption, each as one text. */
function interrupted(text: string): readonly string[] {
  const found: string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let halves: string[] = [];
  const close = (): void => {
    if (halves.length > 1) found.push(halves.join(' '));
  };
  for (const { 0: half, index } of text.matchAll(quotation)) {
    if (index - end > longestInterruption) {
      close();
      halves = [];
    }
    halves.push(half);
    end = index + half.length;
  }
  close();
  return found;
}

function wordsOnly(text: string): string {
  return text.replace(/[,;:!?]|\.(?!\.)(?<!\.\.)/gu, ' ');
}

function normalised(text: string): string {
  return withoutStamps(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„‟"«»‹›‘’‚‛'`「」『』]/gu, '')
    .replace(/[‐‑‒–—―-]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.!?]+|[\s,;:.!?。]+$/gu, '')
    .trim();
}

/** Longest text in which a similar sentence is looked for, in characters. */
const searched = 200_000;

/** The sentence that shares most words with a quote, at most 200 characters of it. */
function nearestSentence(quote: string, text: string): string | undefined {
  const wanted = new Set(normalised(quote).split(' '));
  let best: { readonly sentence: string; readonly shared: number } | undefined;
  for (const sentence of text.slice(0, searched).split(/(?<=[.!?。！？])\s+/u)) {
    const words = new Set(normalised(sentence).split(' '));
    const shared = [...wanted].filter((word) => words.has(word)).length;
    if (shared > (best?.shared ?? 0)) best = { sentence, shared };
  }
  const isNear = best !== undefined && best.shared * 2 >= wanted.size;
  return isNear ? best?.sentence.trim().slice(0, 200) : undefined;
}
