import { expect, it } from 'vitest';
import { Aged } from '../../../templates/parts/aged.tsx';
import { print } from '../../support/print.ts';

it('Old news says of what day it is, and nothing else says so', () => {
  const date = { datetime: '2021-05-03', text: '3 May 2021' };
  expect(print(<Aged date={date} />)).toBe(
    '<p class="aged">This story is from <time datetime="2021-05-03">3 May 2021</time>.</p>',
  );
  expect(print(<Aged date={undefined} />)).toBe('');
});
