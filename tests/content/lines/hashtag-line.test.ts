import { expect, it } from 'vitest';
import { looksLikeHashtags, readHashtagLine } from '../../../src/content/lines/hashtag-line.ts';

it.each([
  ['#Stop #escalation #Tempo', ['Stop', 'escalation', 'Tempo']],
  ['#Stop, #go', ['Stop', 'go']],
  ['#Stop; #go · #on | #off', ['Stop', 'go', 'on', 'off']],
  ['#Stop,#go', ['Stop', 'go']],
  ['Tags: #A #B', ['A', 'B']],
  ['Topics: #A', ['A']],
  ['Schlagwörter: #Klima', ['Klima']],
  ['话题：#日本', ['日本']],
  ['**#A #B**', ['A', 'B']],
  ['*#A #B*', ['A', 'B']],
  ['__#A__', ['A']],
  ['#Stop #go.', ['Stop', 'go']],
  ['   #Stop', ['Stop']],
  ['#Stop  ', ['Stop']],
  ['#100days #G20 #COP29 #a', ['100days', 'G20', 'COP29', 'a']],
  ['#Україна #укр', ['Україна', 'укр']],
  ['#日本', ['日本']],
  ['＃全角', ['全角']],
  ['﹟small', ['small']],
  ['#مرحبا_بك', ['مرحبا_بك']],
  ['#नमस्ते', ['नमस्ते']],
  ['#far-right', ['far-right']],
  ['#LGBTQ+ #C++', ['LGBTQ+', 'C++']],
  ['#one- #two_', ['one', 'two']],
  ['#love❤️', ['love❤️']],
  ['#Gesund\u00ADheit #Müller', ['Gesund\u00ADheit', 'Müller']],
  ['#Foo\u200BBar', ['Foo\u200BBar']],
])('%s is a line of hashtags', (line, tags) => {
  expect(readHashtagLine(line)?.map(({ text }) => text)).toEqual(tags);
});

it.each([
  '#1',
  '#1 #2',
  '##Stop',
  '#Stop#Go',
  'see #Stop now',
  '\\#Stop #Go',
  '#2024',
  '#_',
  '#🇫🇷',
  '# Stop #escalation',
  '    #Stop',
  '#Stop and go',
  '#Stop #',
  '**#A #B',
  'Tags:',
  'Heading: #A',
  '#Stop/#Go',
  '',
])('%s is text', (line) => {
  expect(readHashtagLine(line)).toBeUndefined();
});

it('Every hashtag knows its place in the line', () => {
  expect(readHashtagLine('  Tags: #A, #B')).toEqual([
    { text: 'A', index: 8 },
    { text: 'B', index: 12 },
  ]);
});

it.each([
  ['# Stop #escalation', true],
  ['# Stop', false],
  ['# Issue #12', false],
  ['## Stop #go', false],
])('%s looks like hashtags: %s', (line, looks) => {
  expect(looksLikeHashtags(line)).toBe(looks);
});
