import type { Brand } from './brand.ts';

/** A name as it stands in an address: lower case, words joined by `-`; may be empty when a text holds no letter or digit. */
export type Slug = Brand<string, 'Slug'>;

/** `unicode` keeps letters of every script, `ascii` spells them in Latin where it can. */
export type SlugMode = 'unicode' | 'ascii';

const longest = { codePoints: 80, bytes: 120 } as const;

/** Names that an address may not have, because a page of ours or a device of Windows has them. */
const reserved = /^(?:index|page|feed|con|prn|aux|nul|com\d|lpt\d)$/;

const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ŧ: 't',
};

/** The slug of a text: NFC, lower case by no locale, `&` as “and”, `+` as “plus”, apostrophes, soft hyphens and spaces of no width dropped, the rest `-`. */
export function slugify(text: string, mode: SlugMode): Slug {
  const slug = shortened(isAscii.test(text) ? plainSlug(text) : slugOfAnyScript(text, mode));
  return (reserved.test(slug) ? `${slug}-tag` : slug) as Slug;
}

const isAscii = /^[\0-\x7f]*$/;

/** What most texts need: their letters are all in the first block of Unicode, where nothing has to be normalised. */
function plainSlug(text: string): string {
  const words = text.toLowerCase();
  const spelled = /[&+'`]/.test(words) ? withoutMarks(words) : words;
  return trimmed(spelled.replace(/[^a-z\d]+/g, '-'));
}

function slugOfAnyScript(text: string, mode: SlugMode): string {
  const words = withoutMarks(text.normalize('NFC').toLowerCase());
  const latin = mode === 'ascii' ? hyphenated(toLatin(words), /[^a-z\d]+/g) : '';
  return latin || hyphenated(words.normalize('NFC'), /[^\p{L}\p{M}\p{N}]+/gu);
}

function withoutMarks(words: string): string {
  return words
    .replaceAll('&', ' and ')
    .replaceAll('+', ' plus ')
    .replace(/['’‘`ʼ\u00AD\u200B\u2060\uFEFF]/g, '');
}

function hyphenated(text: string, others: RegExp): string {
  const slug = trimmed(text.replace(others, '-'));
  return /[\p{L}\p{N}]/u.test(slug) ? slug : '';
}

function trimmed(slug: string): string {
  const from = slug.startsWith('-') ? 1 : 0;
  return slug.slice(from, slug.endsWith('-') ? Math.max(from, slug.length - 1) : undefined);
}

function toLatin(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain.replace(/[^\0-\x7f]/g, (letter) => spelt[letter] ?? letter);
}

/** Cut at a hyphen where there is one, never within a letter. */
function shortened(slug: string): string {
  // No letter takes more than three bytes a unit.
  if (slug.length * 3 <= longest.bytes) return slug;
  if (slug.length <= longest.codePoints && isAscii.test(slug)) return slug;
  const kept: string[] = [];
  let bytes = 0;
  for (const letter of slug) {
    bytes += byteLength(letter);
    if (kept.length === longest.codePoints || bytes > longest.bytes) {
      return cutAtHyphen(kept, letter);
    }
    kept.push(letter);
  }
  return slug;
}

function cutAtHyphen(kept: readonly string[], next: string): string {
  const cut = kept.join('');
  const end = cut.lastIndexOf('-');
  if (end > cut.length / 2) return cut.slice(0, end);
  // A letter whose accents did not fit would be another letter.
  return /^\p{M}/u.test(next) ? cut.replace(/\P{M}\p{M}*$/u, '') : cut;
}

function byteLength(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
