import { expect, it } from 'vitest';
import { InterviewSetting } from '../../../templates/parts/interview-setting.tsx';
import { print } from '../../support/print.ts';

const date = { datetime: '2024-03-03', text: '3 March 2024' };

it.each([
  [
    { date, location: 'Kyiv', medium: 'phone', edited: true, note: 'Read twice.' },
    'Recorded by telephone in Kyiv on <time datetime="2024-03-03">3 March 2024</time>. Edited for length and clarity. Read twice.',
  ],
  [{ medium: 'email' }, 'Recorded by e-mail.'],
  [{ edited: true }, 'Edited for length and clarity.'],
  [{ note: 'a < b' }, 'a &lt; b'],
] as const)('The setting %j is told in one quiet line', (setting, text) => {
  expect(print(<InterviewSetting setting={setting} />).replace(/ <\/p>/, '</p>')).toBe(
    `<p class="note">${text}</p>`,
  );
});

it('Without a setting nothing is printed', () => {
  expect(print(<InterviewSetting setting={undefined} />)).toBe('');
});
