import { z } from 'zod';
import { type Moment, readMoment } from '../../base/date.ts';
import { nearest } from '../../base/nearest.ts';

/**
 * The types that a field of front matter may have. Every raw scalar is a string (`raw-value.ts`), and these say what it
 * means; a value that cannot be meant fails with a clause that completes «The field “…” cannot be used: …».
 */

/** One line of text; white space folded. */
export const line = z
  .string('it must be one piece of text')
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .refine((text) => text !== '', 'it is empty');

/** Text as typed, trimmed. */
export const text = z.string('it must be one piece of text').transform((value) => value.trim());

const flags: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  y: true,
  '1': true,
  false: false,
  no: false,
  off: false,
  n: false,
  '0': false,
};

/** Yes or no, in any of the ways people say it. */
export const flag = z.string('it must be “yes” or “no”').transform((value, context) => {
  const meant = flags[value.trim().toLowerCase()];
  if (meant === undefined)
    context.addIssue({ code: 'custom', message: `“${value}” is neither “yes” nor “no”` });
  return meant ?? false;
});

/** A whole number. */
export const integer = z.string('it must be a whole number').transform((value, context) => {
  if (!/^[+-]?\d{1,9}$/.test(value.trim())) {
    context.addIssue({ code: 'custom', message: `“${value}” is no whole number` });
  }
  return Number(value);
});

/** Several pieces of text: a list, the names of a mapping, or one text parted at commas. */
export const list = z
  .union(
    [
      z.string().transform((value) => value.split(',')),
      z.array(z.string('each of them must be a piece of text')),
      z.record(z.string(), z.unknown()).transform((value) => Object.keys(value)),
    ],
    'it must be a list of texts',
  )
  .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ''));

/** Several pieces of text that may hold commas: a list, or one. */
export const texts = z
  .union(
    [
      z.string().transform((value) => [value]),
      z.array(z.string('each of them must be a piece of text')),
    ],
    'it must be a list of texts',
  )
  .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ''));

/** One of a few words. */
export function choice<const Word extends string>(words: readonly Word[]) {
  return z.string('it must be one word').transform((value, context): Word => {
    const found = words.find((word) => word === value.trim().toLowerCase());
    if (found !== undefined) return found;
    const near = nearest(value, words);
    const help = near
      ? `; did you mean “${near}”?`
      : `; it may be ${words.map((word) => `“${word}”`).join(', ')}`;
    context.addIssue({ code: 'custom', message: `“${value}” is not one of its words${help}` });
    return z.NEVER;
  });
}

/** A date, or a date and time; without offset it belongs to the time zone. */
export function moment(timeZone: string) {
  return z.string('it must be a date').transform((value, context): Moment => {
    const read = readMoment(value, timeZone);
    if (read.kind === 'moment') return read.moment;
    context.addIssue({
      code: 'custom',
      message: `“${value}” is no date, because ${read.reason}`,
      params: { date: true },
    });
    return z.NEVER;
  });
}

/** A language tag (BCP 47), in its usual spelling. */
export const language = z
  .string('it must be a language tag such as “en” or “pt-BR”')
  .transform((value, context) => {
    try {
      return Intl.getCanonicalLocales(value.trim())[0] ?? 'en';
    } catch {
      context.addIssue({
        code: 'custom',
        message: `“${value}” is no language tag such as “en” or “pt-BR”`,
      });
      return z.NEVER;
    }
  });
