import { expect, it } from 'vitest';
import { Corrections } from '../../../templates/parts/corrections.tsx';
import { print } from '../../support/print.ts';

it('Corrections prints kind, date and text, with the id on a permalink and not on the block', () => {
  const correction = {
    id: 'correction-1',
    kind: 'correction',
    date: { datetime: '2024-05-02', text: '2 May 2024' },
    text: 'The name was <wrong>.',
  } as const;
  expect(print(<Corrections corrections={[correction]} />)).toBe(
    '<div class="corrections"><p class="correction">' +
      '<a class="correction-link" id="correction-1" href="#correction-1" aria-label="Link to this correction"></a>' +
      '<b class="correction-kind">Correction, <time datetime="2024-05-02">2 May 2024</time>: </b>The name was &lt;wrong>.' +
      '</p></div>',
  );
});

it('Corrections says that a story was retracted when no reason is given', () => {
  const html = print(
    <Corrections corrections={[{ id: 'correction-1', kind: 'retraction', text: '' }]} />,
  );
  expect(html).toContain(
    '<b class="correction-kind">Retraction: </b>This story has been retracted.',
  );
});

it('Corrections prints nothing when there are none', () => {
  expect(print(<Corrections corrections={undefined} />)).toBe('');
});
