import { expect, it } from 'vitest';
import { readUpdateHeading } from '../../../src/content/interview/update-heading.ts';

it.each([
  ['14:05 Polls close', { time: '14:05', title: 'Polls close' }],
  ['14:05', { time: '14:05', title: '' }],
  ['9.30: Doors open', { time: '09:30', title: 'Doors open' }],
  ['2:05 p.m. – Polls close', { time: '14:05', title: 'Polls close' }],
  ['12:05 am Midnight', { time: '00:05', title: 'Midnight' }],
  ['12:05 PM Noon', { time: '12:05', title: 'Noon' }],
  ['18:00 Uhr: Hochrechnung', { time: '18:00', title: 'Hochrechnung' }],
  ['20h15 Les résultats', { time: '20:15', title: 'Les résultats' }],
  ['2024-11-05 23:10 California', { date: '2024-11-05', time: '23:10', title: 'California' }],
  ['14:05 Amnesty asked for', { time: '14:05', title: 'Amnesty asked for' }],
])('%s', (heading, update) => {
  expect(readUpdateHeading(heading)).toEqual(update);
});

it.each(['Polls close at 14:05', '24:00 x', '14:65 x', '2024 was a year', '14:055', ''])(
  '%s begins no update',
  (heading) => {
    expect(readUpdateHeading(heading)).toBeUndefined();
  },
);
