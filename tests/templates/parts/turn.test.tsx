import { expect, it } from 'vitest';
import type { ShownTurn } from '../../../src/pages/view.ts';
import { Turn } from '../../../templates/parts/turn.tsx';
import { print } from '../../support/print.ts';

const answer: ShownTurn = {
  kind: 'turn',
  id: 'a-how-bad-was-it',
  role: 'interviewee',
  speaker: 2,
  name: 'Dr. Mitchell',
  colon: ':',
  piece: 0,
};

function html(turn: ShownTurn, voice = 1, prose = '<p>Not bad.</p>'): string {
  return print(<Turn turn={turn} number={2} voice={voice} prose={[prose]} />);
}

it('Turn begins its first paragraph with permalink, name and colon as real text', () => {
  expect(html(answer, 1, '<p>Not bad.</p><p>Not good.</p>')).toBe(
    '<div class="turn turn-a"><p>' +
      '<a class="turn-link" id="a-how-bad-was-it" href="#a-how-bad-was-it" aria-label="Link to turn 2, Dr. Mitchell"></a>' +
      '<b class="turn-name">Dr. Mitchell:</b> Not bad.</p><p>Not good.</p></div>',
  );
});

it('Turn prints no name where nobody knows it', () => {
  expect(html({ ...answer, name: '', colon: '' })).toBe(
    '<div class="turn turn-a"><p>' +
      '<a class="turn-link" id="a-how-bad-was-it" href="#a-how-bad-was-it" aria-label="Link to turn 2"></a>' +
      ' Not bad.</p></div>',
  );
});

it('Turn links the name, without its colon, to the page of whoever speaks', () => {
  expect(html({ ...answer, href: '/people/sarah-mitchell/' })).toContain(
    '<b class="turn-name"><a href="/people/sarah-mitchell/">Dr. Mitchell</a>:</b>',
  );
});

it('Turn encodes an id that is not ASCII in its address, but not in the id itself', () => {
  expect(html({ ...answer, id: 'a-كم' })).toContain('id="a-كم" href="#a-%D9%83%D9%85"');
});

it.each([
  ['interviewer', 1, 'turn turn-q'],
  ['interviewer', 2, 'turn turn-q voice-2'],
  ['interviewee', 1, 'turn turn-a'],
  ['interviewee', 3, 'turn turn-a voice-3'],
  ['interviewee', 9, 'turn turn-a voice-4'],
  ['other', 2, 'turn turn-a voice-2'],
] as const)('Turn marks an %s with voice %i as “%s”', (role, voice, classes) => {
  expect(html({ ...answer, role }, voice)).toContain(`<div class="${classes}">`);
});
