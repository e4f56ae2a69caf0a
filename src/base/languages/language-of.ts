import type { Language, LanguageData } from './language.ts';

/** A language by its tag, from what is known of it: as its region writes it, in the digits that the tag asks for. */
export function languageOf(
  tag: string,
  { words, dates, numbers, regions }: LanguageData,
): Language {
  const { region, numberingSystem } = new Intl.Locale(tag);
  const own = regions?.[region ?? ''];
  return {
    tag,
    words,
    dates: { ...dates, ...own?.dates },
    numbers: { ...numbers, ...own?.numbers, ...digitsOf(numberingSystem) },
  };
}

/** Zeros of numbering systems (Unicode CLDR), from which nine digits follow in order, and their marks between thousands. */
const numberings: Readonly<Record<string, { readonly zero: number; readonly group?: string }>> = {
  arab: { zero: 0x660, group: '٬' },
  arabext: { zero: 0x6f0, group: '٬' },
  beng: { zero: 0x9e6 },
  deva: { zero: 0x966 },
};

function digitsOf(numbering: string | undefined): {
  readonly digits?: string;
  readonly group?: string;
} {
  const found = numberings[numbering ?? ''];
  if (found === undefined) return {};
  const { zero, ...group } = found;
  const points = Array.from({ length: 10 }, (_, n) => zero + n);
  return { digits: String.fromCodePoint(...points), ...group };
}
