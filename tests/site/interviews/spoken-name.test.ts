import { expect, it } from 'vitest';
import { readSpokenName } from '../../../src/site/interviews/spoken-name.ts';

it.each([
  ['Grace', { name: 'Grace' }],
  ['Grace (laughing)', { name: 'Grace' }],
  ['Grace (laughs', { name: 'Grace' }],
  ['Grace [off camera]', { name: 'Grace' }],
  ['(voice-over) Grace', { name: 'Grace' }],
  ['Michael (Mike) Brown', { name: 'Michael Brown' }],
  ['Zelenskyy (via interpreter)', { name: 'Zelenskyy' }],
  ['Zelenskyy (via the president’s interpreter)', { name: 'Zelenskyy' }],
  ['Grace (on phone)', { name: 'Grace' }],
  ['李小龙（笑）', { name: '李小龙' }],
  ['Editor (The Times)', { name: 'Editor' }],
  ['Jane Doe (mayor)', { name: 'Jane Doe', jobTitle: 'mayor' }],
  ['Jane Doe, mayor of Tarn', { name: 'Jane Doe', jobTitle: 'mayor of Tarn' }],
  ['Ann Lee, The Times', { name: 'Ann Lee' }],
  ['Ann Lee, Bo Ek', { name: 'Ann Lee', second: 'Bo Ek' }],
  ['Sammy Davis, Jr.', { name: 'Sammy Davis, Jr.' }],
  ['(laughter)', { name: '(laughter)' }],
  ['', { name: '' }],
  [`Grace${' '.repeat(100_000)}`, { name: `Grace${' '.repeat(100_000)}` }],
])('readSpokenName() finds in “%s” %j', (label, expected) => {
  expect(readSpokenName(label)).toEqual(expected);
});
