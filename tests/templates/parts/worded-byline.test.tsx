import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { WordedByline } from '../../../templates/parts/worded-byline.tsx';

it('WordedByline prints the byline as its author worded it', () => {
  expect(
    renderToString(<WordedByline text={['Reported by ', { name: 'Ann Lee' }, ' in Tarn']} />),
  ).toBe('<p class="signed">Reported by <bdi>Ann Lee</bdi> in Tarn</p>');
});
