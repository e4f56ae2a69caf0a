import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Retraction } from '../../../templates/parts/retraction.tsx';

it('Retraction says that the text is gone, of retracted stories only', () => {
  expect(renderToString(<Retraction retracted={true} />)).toBe(
    '<p class="retraction">The text of this story is no longer published.</p>',
  );
  expect(renderToString(<Retraction retracted={undefined} />)).toBe('');
});
