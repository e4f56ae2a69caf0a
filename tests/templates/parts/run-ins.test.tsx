import { expect, it } from 'vitest';
import type { ShownRunIn } from '../../../src/pages/view.ts';
import { RunIns } from '../../../templates/parts/run-ins.tsx';
import { print } from '../../support/print.ts';

const note = {
  kind: 'run-in',
  label: 'Note',
  form: 'strong',
  colon: ':',
  inside: true,
  piece: 0,
} satisfies ShownRunIn;

it.each([
  ['**Note:** text', note, '<p><strong>Note:</strong> text</p>'],
  ['**Note**: text', { ...note, inside: false }, '<p><strong>Note</strong>: text</p>'],
  ['*Note:* text', { ...note, form: 'emphasis' as const }, '<p><em>Note:</em> text</p>'],
  [
    '***Note:*** text',
    { ...note, form: 'strong-emphasis' as const },
    '<p><em><strong>Note:</strong></em> text</p>',
  ],
  ['Note: text', { ...note, form: 'plain' as const }, '<p>Note: text</p>'],
  [
    '**Note** : text',
    { ...note, colon: ' :', inside: false },
    '<p><strong>Note</strong> : text</p>',
  ],
  [
    '**[Note](/a/):** text',
    { ...note, href: '/a/' },
    '<p><strong><a href="/a/">Note</a>:</strong> text</p>',
  ],
])('RunIns prints “%s” as the file has it', (_written, entry, html) => {
  expect(print(<RunIns entries={[entry]} prose={['<p>text</p>']} />)).toBe(html);
});

it('RunIns leaves a chapter heading between paragraphs where it stands', () => {
  expect(
    print(
      <RunIns
        entries={[note, { kind: 'chapter', piece: 1 }, { ...note, piece: 2 }]}
        prose={['<p>a</p>', '<h3>Then</h3>', '<p>b</p>']}
      />,
    ),
  ).toBe('<p><strong>Note:</strong> a</p><h3>Then</h3><p><strong>Note:</strong> b</p>');
});
