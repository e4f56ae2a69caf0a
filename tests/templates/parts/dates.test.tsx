import { expect, it } from 'vitest';
import { Dates } from '../../../templates/parts/dates.tsx';
import { OurLanguage } from '../../../templates/parts/ours.tsx';
import { print } from '../../support/print.ts';

const published = { datetime: '2024-03-12', text: '12 March 2024' };

it('Dates prints where and when, and how long it takes to read', () => {
  expect(print(<Dates dateline="LEEDS" published={published} readingTime={3} />)).toBe(
    '<p class="dated"><span class="place">LEEDS </span><span>Published <time datetime="2024-03-12">12 March 2024</time> </span><span>3 min read</span></p>',
  );
});

it('Dates says in which language its words are when the page is in another', () => {
  expect(
    print(
      <OurLanguage.Provider value={{ lang: 'en', dir: 'ltr' }}>
        <Dates dateline="عدن" published={published} readingTime={3} />
      </OurLanguage.Provider>,
    ),
  ).toBe(
    '<p class="dated"><span class="place">عدن </span><span class="ours" lang="en" dir="ltr"><span>Published <time datetime="2024-03-12">12 March 2024</time> </span><span>3 min read</span></span></p>',
  );
});
