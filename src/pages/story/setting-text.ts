import { given } from '../../base/given.ts';
import { fill } from '../../base/languages/fill.ts';
import type { Words } from '../../base/languages/words.ts';
import type { ShownSetting } from '../view.ts';

/** When, where and how an interview was held, and what was done to it afterwards, as plain text. */
export function settingText(
  { date, location, medium, edited, note }: ShownSetting,
  words: Words,
): string {
  const told = given({
    how: medium && words.heldHow[medium],
    where: location === undefined ? undefined : fill(words.heldWhere, { place: location }),
    when: date && fill(words.heldWhen, { date: date.text }),
  });
  const held = Object.keys(told).length > 0 ? fill(words.held, { ...told }) : '';
  return [held, edited ? words.edited : '', note ?? ''].filter(Boolean).join(' ');
}
