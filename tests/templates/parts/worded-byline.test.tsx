import { expect, it } from 'vitest';
import { WordedByline } from '../../../templates/parts/worded-byline.tsx';
import { print } from '../../support/print.ts';

it('WordedByline prints the byline as its author worded it', () => {
  expect(print(<WordedByline text={['Reported by ', { name: 'Ann Lee' }, ' in Tarn']} />)).toBe(
    '<p class="signed">Reported by <bdi>Ann Lee</bdi> in Tarn</p>',
  );
});
