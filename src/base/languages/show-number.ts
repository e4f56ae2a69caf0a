import type { Language } from './language.ts';

/** A whole number for readers: `1,234`. */
export function showNumber(number: number, { tag, numbers }: Language): string {
  if (numbers === undefined) return new Intl.NumberFormat([tag, 'en']).format(number);
  const { group, groupFrom = 4, digits } = numbers;
  const plain = String(number);
  const grouped =
    plain.length < groupFrom ? plain : plain.replace(/\B(?=(?:\d{3})+$)/g, () => group);
  return inDigits(grouped, digits);
}

/** A text with other digits in the place of those of ASCII. */
export function inDigits(text: string, digits: string | undefined): string {
  return digits === undefined
    ? text
    : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
