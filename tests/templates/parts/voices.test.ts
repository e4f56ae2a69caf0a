import { expect, it } from 'vitest';
import type { ShownInterview } from '../../../src/pages/view.ts';
import { voices } from '../../../templates/parts/voices.ts';

type Role = 'interviewer' | 'interviewee' | 'other';

function entries(...turns: readonly (readonly [Role, number] | 'chapter')[]) {
  return turns.map((turn, piece): ShownInterview['entries'][number] => {
    if (turn === 'chapter') return { kind: 'chapter', piece };
    const [role, speaker] = turn;
    return { kind: 'turn', id: `t${piece}`, role, speaker, name: 'A', colon: ':', piece };
  });
}

it.each([
  [
    'the first of each side voice 1',
    entries(['interviewer', 1], ['interviewee', 2]),
    [
      [1, 1],
      [2, 1],
    ],
  ],
  [
    'a second guest voice 2, however often the first has spoken',
    entries(
      ['interviewer', 1],
      ['interviewee', 2],
      'chapter',
      ['interviewee', 2],
      ['interviewee', 3],
    ),
    [
      [1, 1],
      [2, 1],
      [3, 2],
    ],
  ],
  [
    'a second interviewer voice 2',
    entries(['interviewer', 1], ['interviewer', 2], ['interviewee', 3]),
    [
      [1, 1],
      [2, 2],
      [3, 1],
    ],
  ],
  [
    'somebody who is neither a voice among those who answer',
    entries(['interviewee', 1], ['other', 2]),
    [
      [1, 1],
      [2, 2],
    ],
  ],
  ['nobody a voice where nobody speaks', entries('chapter'), []],
])('voices() gives %s', (_title, shown, expected) => {
  expect([...voices(shown)]).toEqual(expected);
});
