import { expect, it } from 'vitest';
import { Update } from '../../../templates/parts/update.tsx';
import { print } from '../../support/print.ts';

const update = { kind: 'update', piece: 1, datetime: '2024-05-01T14:05:00+02:00' } as const;
const shown = (html: string, more = {}) =>
  print(<Update update={{ ...update, ...more }} prose={['', html]} />);

const link = '<a class="heading-link" id="x" href="#x" aria-label="Link to “x”"></a>';

it.each([
  [`<h2>${link}14:05 Polls <em>close</em></h2><p>Now.</p>`, '14:05'],
  [`<h2>${link}2:05 p.m. – Polls close</h2>`, '2:05 p.m.'],
  [`<h2>${link}14.05 Uhr: Schluss</h2>`, '14.05 Uhr'],
  [`<h2>${link}2024-05-01 14:05 Polls</h2>`, '2024-05-01 14:05'],
  [`<h2>${link}14:05</h2>`, '14:05'],
])('In the heading of %s the time is marked for machines', (html, time) => {
  const marked = `<time datetime="${update.datetime}">${time}</time>`;
  expect(shown(html)).toBe(html.replace(`</a>${time}`, `</a>${marked}`));
});

it('A time that cannot be marked in the heading stands above it', () => {
  const html = `<h2>${link}<em>14:05</em> Polls</h2>`;
  expect(shown(html)).toBe(
    `<p class="dated"><time datetime="${update.datetime}">14:05</time></p>${html}`,
  );
});

it('The first update of a day names it', () => {
  const day = { datetime: '2024-05-01', text: '1 May 2024' };
  expect(shown(`<h2>${link}14:05</h2>`, { day })).toMatch(
    /^<p class="dated"><time datetime="2024-05-01">1 May 2024<\/time><\/p><h2>/,
  );
});

it('Where a day stands above, only the clock is printed', () => {
  const html = `<h2 aria-label="2024-05-01 14:05 > Polls">${link}2024-05-01 14:05 &gt; Polls</h2>`;
  expect(shown(html, { dated: true })).toBe(
    html.replace('</a>2024-05-01 14:05', `</a><time datetime="${update.datetime}">14:05</time>`),
  );
});
