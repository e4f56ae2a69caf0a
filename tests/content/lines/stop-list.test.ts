import { expect, it } from 'vitest';
import { isStopWord } from '../../../src/content/lines/stop-list.ts';

it.each([
  'Note',
  'NOTE',
  'Editor’s note',
  "Editor's Note",
  'Key points',
  'What happened',
  'Quelle',
  'À lire',
  'Fuente',
  'Важно',
  '来源',
  'المصدر',
])('%s names no speaker', (label) => {
  expect(isStopWord(label)).toBe(true);
});

it.each(['Editor', 'Ann Lee', 'Notely', 'Whatley', 'Dr. Watt', '记者'])('%s may', (label) => {
  expect(isStopWord(label)).toBe(false);
});
