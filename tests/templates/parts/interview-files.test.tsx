import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { InterviewFiles } from '../../../templates/parts/interview-files.tsx';
import { print } from '../../support/print.ts';

it('InterviewFiles links transcript and data, with the interview’s name when there are several', () => {
  const file = { transcript: '/a/transcript.txt' as Href, data: '/a/interview.json' as Href };
  expect(print(<InterviewFiles files={[file]} />)).toBe(
    '<nav class="take-along" aria-label="The interview as a file"><ul><li>' +
      '<a href="/a/transcript.txt" type="text/plain">Transcript</a>, <a href="/a/interview.json" type="application/json">Data (JSON)</a>' +
      '</li></ul></nav>',
  );
  expect(print(<InterviewFiles files={[{ ...file, name: 'With Bo Ek' }]} />)).toContain(
    '<li>With Bo Ek: <a',
  );
  expect(print(<InterviewFiles files={undefined} />)).toBe('');
});
