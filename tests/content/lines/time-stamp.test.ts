import { expect, it } from 'vitest';
import {
  bareStampBefore,
  stampAtStart,
  stampBefore,
  stampTime,
  withoutStamps,
} from '../../../src/content/lines/time-stamp.ts';

it.each([
  ['[00:00:04]', '00:00:04'],
  ['\\[00:14:44.04\\]', '00:14:44.04'],
  ['(00:12)', '00:00:12'],
  ['[1:02:03,450]', '01:02:03.450'],
  ['(75:30)', '01:15:30'],
])('%s means %s', (stamp, time) => {
  expect(stampAtStart(`${stamp} Yes.`)).toBe(stamp);
  expect(stampTime(stamp)).toBe(time);
});

it.each(['[note] a', '[12] a', '(10:75) a', '[10:30 Uhr] a', 'at [00:12] a', '10:30 a'])(
  '“%s” begins with no stamp',
  (text) => {
    expect(stampAtStart(text)).toBeUndefined();
  },
);

it.each([
  ['[00:12:31] **Q:** Who?', '[00:12:31] '],
  ['\\[12:31\\]\t**Q:** Who?', '\\[12:31\\]\t'],
  ['(19:30) **Doors:** open', '(19:30) '],
  ['19:30 **Doors:** open', ''],
])('The stamp in brackets before the label: %s', (text, stamp) => {
  expect(stampBefore(text)).toBe(stamp);
});

it.each([
  ['00:00:01 **Host:** a', '00:00:01 '],
  ['0:01\t_Host:_ a', '0:01\t'],
  ['00:01 Host: a', ''],
  ['2:1 **Score:** a', ''],
  ['[00:01] **Host:** a', ''],
])('The time without brackets before the marks of a label: %s', (text, stamp) => {
  expect(bareStampBefore(text)).toBe(stamp);
});

it.each([
  ['[00:00:04] Good evening.', 'Good evening.'],
  ['(00:12) Good evening.', 'Good evening.'],
  ['Yes. [00:12] No. [00:00:13.5]', 'Yes. No.'],
  ['It was late (00:12) at [night], [inaudible 00:03:10].', undefined],
])('Without stamps: %s', (text, left = text) => {
  expect(withoutStamps(text)).toBe(left);
});
