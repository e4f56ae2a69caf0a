import * as z from 'zod';
import { type Moment, readMoment } from '../../base/date.ts';
import { nearest } from '../../base/nearest.ts';
import { oneOf } from './forms.ts';

/**
 * The types that a field of front matter may have. Every raw scalar is a string (`raw-value.ts`), and these say what it
 * means; a value that cannot be meant fails with a clause that completes «The field “…” cannot be used: …».
 */

const pieceOfText = 'it must be one piece of text';

/** One line of text; white space folded. */
export const line = z
  .string(pieceOfText)
  .transform((value) => value.replace(/\s+/g, ' ').trim())
  .refine((value) => value !== '', 'it is empty');

/** Text as typed, trimmed; may be empty and may have several lines. */
export const text = z.string(pieceOfText).transform((value) => value.trim());

const flags: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on', 'y', '1'].map((word) => [word, true] as const),
  ...['false', 'no', 'off', 'n', '0'].map((word) => [word, false] as const),
]);

/** Yes or no, in any of the ways people say it. */
export const flag = z.string('it must be “yes” or “no”').transform((value, context) => {
  const meant = flags.get(value.trim().toLowerCase());
  if (meant === undefined) return refuse(context, `“${shown(value)}” is neither “yes” nor “no”`);
  return meant;
});

/** A whole number. */
export const integer = z.string('it must be a whole number').transform((value, context) => {
  if (/^[+-]?\d{1,9}$/.test(value.trim())) return Number(value);
  return refuse(context, `“${shown(value)}” is no whole number`);
});

/** A whole number from `least` to `most`. */
export function integerFrom(least: number, most: number) {
  return integer.refine(
    (value) => value >= least && value <= most,
    `it must be from ${least} to ${most}`,
  );
}

const eachText = 'each of them must be a piece of text';

/** Several pieces of text: a list, the names of a mapping, or one text parted at commas. */
export const list = oneOf<readonly string[]>(
  {
    text: z.string().transform((value) => value.split(',')),
    list: z.array(z.string(eachText)),
    mapping: z.record(z.string(), z.unknown()).transform((value) => Object.keys(value)),
  },
  'it must be a list of texts',
).transform(withoutEmpty);

/** Several pieces of text that may hold commas: a list, or one. */
export const texts = oneOf<readonly string[]>(
  { text: z.string().transform((value) => [value]), list: z.array(z.string(eachText)) },
  'it must be a list of texts',
).transform(withoutEmpty);

function withoutEmpty(items: readonly string[]): readonly string[] {
  return items.map((item) => item.replace(/\s+/g, ' ').trim()).filter((item) => item !== '');
}

/** One of a few words. */
export function choice<const Word extends string>(words: readonly Word[]) {
  return z
    .string('it must be one word')
    .transform((value, context): Word => wordMeant(value, words, context));
}

/** Several of a few words, in the order of `words`, each once; may be empty. */
export function choices<const Word extends string>(words: readonly Word[]) {
  return list.transform((items, context): readonly Word[] => {
    const meant = new Set(items.map((item) => wordMeant(item, words, context)));
    return words.filter((word) => meant.has(word));
  });
}

function wordMeant<Word extends string>(
  value: string,
  words: readonly Word[],
  context: z.RefinementCtx,
): Word {
  const meant = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const found = words.find((word) => word === meant);
  if (found !== undefined) return found;
  const near = nearest(meant, words);
  const help = near
    ? `did you mean “${near}”?`
    : `it may be ${words.map((word) => `“${word}”`).join(', ')}`;
  return refuse(context, `“${shown(value)}” is not one of its words; ${help}`);
}

/** A date, or a date and time; without offset it belongs to the time zone. */
export function moment(timeZone: string) {
  return z.string('it must be a date').transform((value, context): Moment => {
    const read = readMoment(value, timeZone);
    if (read.kind === 'moment') return read.moment;
    context.addIssue({
      code: 'custom',
      message: `“${shown(value)}” is no date, because ${read.reason}`,
      params: { date: true },
    });
    return z.NEVER;
  });
}

/** A language tag (BCP 47), in its usual spelling; `pt_BR` is understood too. */
export const language = z
  .string('it must be a language tag such as “en” or “pt-BR”')
  .transform((value, context) => {
    const tag = value.trim().replaceAll('_', '-');
    try {
      // No language has a tag of more letters, though the grammar would allow it.
      if (/^[a-z]{2,3}(?:-|$)/i.test(tag)) return Intl.getCanonicalLocales(tag)[0] ?? tag;
    } catch {
      // Told below.
    }
    return refuse(context, `“${shown(value)}” is no language tag such as “en” or “pt-BR”`);
  });

/** A year or a date, kept as it was typed. */
export const year = line.refine(
  (value) => /^\d{4}(?:-\d{1,2}){0,2}$/.test(value),
  'it must be a year or a date, such as “2019” or “2019-05-01”',
);

/** An e-mail address. */
export const email = line.transform((value, context) => {
  const plain = value.replace(/^mailto:/i, '');
  if (/^[^\s@<>"]+@[^\s@<>"]+$/.test(plain)) return plain;
  context.addIssue({ code: 'custom', message: `“${shown(value)}” is no e-mail address` });
  return z.NEVER;
});

const webAddressExpected = 'it must be an address on the web, such as “https://example.com/about”';

/** An absolute address on the web: `https://example.com/about`. */
export const webAddress = line.refine(isWebAddress, webAddressExpected);

/** Absolute addresses on the web: a list, or one. */
export const webAddresses = oneOf<readonly string[]>(
  {
    text: webAddress.transform((one): readonly string[] => [one]),
    list: z.array(webAddress),
  },
  'it must be a list of addresses',
);

/** An address: absolute on the web, or a path of this site that begins with `/`. */
export const address = line.refine(
  (value) => /^\/(?!\/)/.test(value) || isWebAddress(value),
  'it must be an address on the web or a path that begins with “/”',
);

/** The place of a file: a path, or an address on the web. */
export const fileAddress = line.refine(
  (value) => !/^[a-z][a-z\d+.-]*:/i.test(value) || isWebAddress(value),
  'it must be a path, or an address that begins with “https://”',
);

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

/** A value as a message repeats it: its beginning, on one line. */
export function shown(value: string): string {
  const folded = value.replace(/\s+/g, ' ').trim();
  return folded.length > 60 ? `${folded.slice(0, 60)}…` : folded;
}
