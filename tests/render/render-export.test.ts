import { describe, expect, it } from 'vitest';
import { loadPrinters } from '../../src/render/export-printers.ts';
import { renderExport } from '../../src/render/render-export.ts';
import { wholePlan } from '../support/pages.ts';
import { assembled, type ContentFiles } from '../support/site.ts';

const talk = `---
headline: Ann Lee on rain
date: 2024-05-01
updated: 2024-05-03
authors: Di Roe
---
## Interview with Dr. Ann Lee, mayor

Before the talk.

**Editor:** Why does it rain?

**Dr. Lee:** See [the flood](../articles/flood.md) & wait.

Then dry up.

### Later

**Bo Ek :** Me too.

*Edited for length.*
`;
const files = {
  'publication.yml': 'url: https://example.com/paper',
  'interviews/a.md': talk,
  'articles/flood.md': '---\nheadline: Flood\ndate: 2024-05-01\n---\nText.',
};

const printers = await loadPrinters();

/** The files of interviews in the files given, by path. */
function exportsOf(content: ContentFiles): Readonly<Record<string, string>> {
  const { site, proses } = assembled(content);
  const interviewFiles = wholePlan(site).exports.filter(({ kind }) =>
    /^(?:interview-data|transcript)$/.test(kind),
  );
  return Object.fromEntries(
    interviewFiles.map((planned) => {
      const { path, contents } = renderExport(planned, proses, printers);
      return [path, String(contents)];
    }),
  );
}

describe('renderExport()', () => {
  it('writes an interview as data, everybody listed once and addresses absolute', () => {
    const json = exportsOf(files)['2024/05/a/interview.json'] ?? '';
    expect(JSON.parse(json)).toEqual({
      id: 'https://example.com/paper/2024/05/a/#interview',
      url: 'https://example.com/paper/2024/05/a/',
      title: 'Ann Lee on rain',
      lang: 'en',
      published: '2024-05-01T00:00:00+00:00',
      updated: '2024-05-03T00:00:00+00:00',
      interviewers: ['di-roe'],
      interviewees: ['ann-lee', 'bo-ek'],
      people: [
        {
          id: 'ann-lee',
          name: 'Ann Lee',
          honorificPrefix: 'Dr.',
          givenName: 'Ann',
          familyName: 'Lee',
          jobTitle: 'mayor',
          url: 'https://example.com/paper/people/ann-lee/',
        },
        {
          id: 'bo-ek',
          name: 'Bo Ek',
          givenName: 'Bo',
          familyName: 'Ek',
          url: 'https://example.com/paper/people/bo-ek/',
        },
        {
          id: 'di-roe',
          name: 'Di Roe',
          givenName: 'Di',
          familyName: 'Roe',
          url: 'https://example.com/paper/people/di-roe/',
        },
      ],
      introduction: 'Before the talk.',
      turns: [
        {
          id: 'q-why-does-it-rain',
          exchange: 1,
          role: 'interviewer',
          label: 'Editor',
          person: null,
          text: 'Why does it rain?',
          html: '<p>Why does it rain?</p>',
        },
        {
          id: 'a-why-does-it-rain',
          exchange: 1,
          role: 'interviewee',
          label: 'Dr. Lee',
          person: 'ann-lee',
          text: 'See the flood & wait.\n\nThen dry up.',
          html: '<p>See <a href="https://example.com/paper/2024/05/flood/">the flood</a> &#x26; wait.</p>\n<p>Then dry up.</p>',
        },
        {
          id: 'a-why-does-it-rain-2',
          exchange: 1,
          role: 'interviewee',
          label: 'Bo Ek',
          person: 'bo-ek',
          text: 'Me too.',
          html: '<p>Me too.</p>',
        },
      ],
      note: 'Edited for length.',
    });
    expect(json.endsWith('}\n')).toBe(true);
  });

  it('writes it as plain text, with labels as they were printed', () => {
    expect(exportsOf(files)['2024/05/a/transcript.txt']).toBe(
      `Ann Lee on rain

2024-05-01
https://example.com/paper/2024/05/a/

Before the talk.

Editor: Why does it rain?

Dr. Lee: See the flood & wait.

Then dry up.

Later

Bo Ek : Me too.

Edited for length.
`,
    );
  });

  it('numbers further interviews of a page, and puts one with its own page beside that', () => {
    const two = `${'Word '.repeat(130)}\n\n## Interview with Bo Ek\n\n**Q:** Why?\n\n**Ek:** So.\n\n## Interview with Cy Oz\n\n**Q:** Why?\n\n**Oz:** So.`;
    const paths = (fields: string) =>
      Object.keys(exportsOf({ 'articles/a.md': `---\nheadline: A\n${fields}\n---\n${two}` }));
    expect(paths('kicker: x')).toEqual([
      'a/interview.json',
      'a/transcript.txt',
      'a/interview-2.json',
      'a/transcript-2.txt',
    ]);
    expect(paths('interview: {page: separate}')).toEqual([
      'a/interview/interview.json',
      'a/interview/transcript.txt',
      'a/interview-2/interview.json',
      'a/interview-2/transcript.txt',
    ]);
    expect(paths('permalink: /old/a.html')).toContain('old/a/interview.json');
  });

  it('exports nothing of a story without interview', () => {
    expect(exportsOf({ 'articles/flood.md': files['articles/flood.md'] })).toEqual({});
  });
});
