import { expect, it } from 'vitest';
import { isStopWord } from '../../../src/content/lines/stop-list.ts';

it.each([
  'Note',
  'Serves',
  'Step 1',
  'Étape 2',
  'Part IV',
  'Prep time',
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

it.each(['Witness 1', 'Speaker 2', 'Editor', 'Ann Lee', 'Notely', 'Whatley', 'Dr. Watt', '记者'])(
  '%s may',
  (label) => {
    expect(isStopWord(label)).toBe(false);
  },
);
