import { remembered } from '../../base/remembered.ts';

/** A person's name taken apart. */
export interface PersonName {
  /** The name alone, without honorifics: `Sarah Mitchell`. */
  readonly full: string;
  /** `Dr.`, `Prof. Dr.` */
  readonly honorificPrefix?: string;
  /** `PhD`, `Jr.` */
  readonly honorificSuffix?: string;
  readonly given?: string;
  /** Last word with its particles: `van der Berg`. */
  readonly family?: string;
}

const prefixes = new Set(
  (
    'dr prof professor mr mrs ms mx miss sir dame lord lady rev reverend sen senator rep representative gov governor ' +
    'pres president gen general col colonel capt captain lt maj sgt judge justice amb ambassador herr frau m mme mlle ' +
    'monsieur madame sr sra srta señor señora don doña fr father sister hon minister mayor chancellor ' +
    'pan pani paní panem panią пан пані паном панею пана господин господином госпожа госпожой госпожою ' +
    'κ κα κος κυρία κύριος κύριο ' +
    'д-р проф г-н г-жа د دكتور دكتورة الدكتور الدكتورة أ.د أستاذ أستاذة الأستاذ الأستاذة السيد السيدة الشيخ'
  ).split(' '),
);

/** Honorifics that are names as well, as in `Don Draper`: without a dot they need two words behind them. */
const doubtful = new Set(['don', 'gen', 'm', 'pan', 'sen']);

const suffixes = new Set(
  'jr sr ii iii iv phd md mp mep esq cbe obe mbe kc qc frs psyd dphil msc mba rn'.split(' '),
);
const particles = new Set(
  'de la del der den van von bin ibn al el da di du le dos das do ter ten zu zur af av y'.split(
    ' ',
  ),
);

/** Words before the names of things, such as papers and offices: `The Times`, `Der Spiegel`. */
const articles = new Set('the der die das le la les el los las il lo gli het ο η το'.split(' '));

/** What stands in no name: marks that ask, add, list, or set something apart; a quotation as a whole. */
const foreignToNames = /[?!&/()[\]<>@#;:|+*=,？！＆（），、،：；…]|(?:^|\s)[–—-]\s|^["“«„]/u;

/** `J.`, `J.Q.`, `J.-P.` */
const initials = /^(?:\p{Lu}\.-?)*\p{Lu}?\.?$/u;

const han = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}`;
const hanName = new RegExp(`^[${han}ー·・＝]{2,}$`, 'u');
const hanGiven = new RegExp(`^[${han}]+$`, 'u');
const hanAddress = /(?:先生|女士|小姐|さん|氏|様|观众|觀眾|記者|记者)$/u;

/** A particle that has lost its vowel and stands before the name without a space: `d’Aubrac`, `dell'Acqua`. */
const elided = /^\p{Ll}{1,4}[’'](?=\p{Lu})/u;

/** Take a name apart: honorifics in front, suffixes behind, the family name with its particles. */
export const readName = remembered((text): PersonName => {
  const words = text
    .normalize('NFC')
    .trim()
    .split(/[\s\u00A0\u202F]+/);
  let start = 0;
  while (start < words.length - 1 && isPrefix(words[start] ?? '', words.length - start)) start += 1;
  let end = words.length;
  while (end > start + 1 && suffixes.has(bare(words[end - 1]))) end -= 1;

  const name = words
    .slice(start, end)
    .map((word, index, all) => (index === all.length - 1 ? word.replace(/,$/, '') : word));
  const familyStart = startOfFamily(name);
  const family = name.length > 1 ? name.slice(familyStart).join(' ') : undefined;
  const given = name.length > 1 ? name.slice(0, familyStart).join(' ') : undefined;
  return {
    full: name.join(' '),
    ...part('honorificPrefix', words.slice(0, start).join(' ')),
    ...part('honorificSuffix', words.slice(end).join(' ')),
    ...part('given', given),
    ...part('family', family),
  };
});

/** Every way a label may name this person: full name, family, given, initials, initial with family, and aliases; compared by `nameKey`. */
export function nameForms(name: PersonName, aliases: readonly string[] = []): ReadonlySet<string> {
  const forms = [name.full, ...aliases];
  if (name.family && name.given) {
    const initials = name.given.split(' ').map((word) => firstLetter(word));
    const first = initials[0] ?? '';
    forms.push(
      name.family,
      name.given,
      `${first} ${name.family}`,
      `${initials.join(' ')} ${name.family}`,
    );
    forms.push(
      `${name.given.split(' ')[0]} ${name.family}`,
      `${initials.join('')}${firstLetter(name.family)}`,
    );
    forms.push(`${initials.join(' ')} ${firstLetter(name.family)}`);
  }
  return new Set([...forms, ...unspacedFamilies(name.full)].map(nameKey));
}

/** What may be the family name where names have no spaces and it comes first: `山田` of `山田太郎`, `김` of `김민수`. */
function unspacedFamilies(full: string): readonly string[] {
  if (!/^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u.test(full)) return [];
  const letters = [...full];
  return [1, 2].flatMap((count) =>
    count < letters.length ? letters.slice(0, count).join('') : [],
  );
}

/** A name or label in the form in which it is compared: NFKC, lower case, without dots and honorifics. */
export const nameKey = remembered((text) =>
  readName(text)
    .full.normalize('NFKC')
    .toLowerCase()
    .replace(/[.’']/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim(),
);

/**
 * Is this a whole name, given and family, that names one person by itself? Names in scripts without spaces count as whole;
 * `Le Goff` and `J. Q. Adams` lack the given name, `The Times` is none. `Di` is a given name too.
 */
export function isFullName(name: PersonName): boolean {
  if (!looksLikeName(name)) return false;
  if (name.given === undefined) return true;
  const words = name.given.split(' ');
  const first = bare(words[0]);
  const isFamilyOnly = particles.has(first) && first !== 'di';
  return !isFamilyOnly && !words.every((word) => initials.test(word));
}

/**
 * Is this written as names are: given and family, every word but particles with a capital where the script has any, no
 * article in front? Also of `Al Gore` and `J. K. Rowling`, whom a heading may announce.
 */
export function looksLikeName({ full, given, family }: PersonName): boolean {
  if (foreignToNames.test(full) || hanAddress.test(full)) return false;
  if (given === undefined || family === undefined) return hanName.test(full);
  const words = full.split(' ');
  if (articles.has(bare(words[0]))) return false;
  return (
    (given.replace(/[.\s]/g, '').length > 1 || hanGiven.test(given)) &&
    words.every(
      (word) => particles.has(bare(word)) || !/^[\p{Ll}\d]/u.test(word.replace(elided, '')),
    )
  );
}

/** One word that is written as a name may be: `Björk`, but not `residents`. */
export function isMononym(text: string): boolean {
  return /^[\p{L}\p{M}'’-]+$/u.test(text) && !/^\p{Ll}/u.test(text);
}

/** What stands behind a word that may be an honorific or a name (`Don`, `Pan`); undefined when none stands in front. */
export function behindDoubtfulPrefix(text: string): string | undefined {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  return rest.length > 0 && doubtful.has(bare(first)) ? rest.join(' ') : undefined;
}

/** `left` counts the words from this one on. */
function isPrefix(word: string, left: number): boolean {
  const key = bare(word);
  return prefixes.has(key) && (left > 2 || word.endsWith('.') || !doubtful.has(key));
}

function startOfFamily(name: readonly string[]): number {
  let start = Math.max(1, name.length - 1);
  while (start > 1 && particles.has(bare(name[start - 1]))) start -= 1;
  return start;
}

function bare(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/[.,]/g, '');
}

function firstLetter(word: string): string {
  return [...word][0] ?? '';
}

function part<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value ? ({ [key]: value } as { [K in Key]?: string }) : {};
}
