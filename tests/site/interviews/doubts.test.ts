import { expect, it } from 'vitest';
import { codes, siteOf } from '../../support/site.ts';

const said = (fields: string, text: string) =>
  siteOf({ 'articles/a.md': `---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\n${text}` })
    .diagnostics;

const questions = '**Why did you come here?**\n\nSo.\n\n**Will you stay with us?**\n\nYes.';

it('reportDoubts() says once that nobody is known who answers', () => {
  const found = said('type: interview', questions);
  expect(codes(found)).toEqual(['speaker-unknown articles/a.md:8']);
  expect(found[0]?.message).toBe(
    'Nothing says who answers the questions, so the answers stand without a name',
  );
});

it.each([
  ['type: interview\ninterview: {guest: Ann Lee}', questions],
  ['type: interview', `## Interview with Ann Lee\n\n${questions}`],
])('reportDoubts() does not ask for a name that is told (%s)', (fields, text) => {
  expect(said(fields, text)).toEqual([]);
});
