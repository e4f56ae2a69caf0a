import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ContentPath } from '../../src/base/path.ts';
import { makeEngine } from '../../src/content/markdown/engine.ts';
import { parseDocument } from '../../src/content/parse-document.ts';
import type { ParseSettings } from '../../src/content/settings/settings.ts';

const engine = await makeEngine();
const settings: ParseSettings = {
  name: 'The Daily Broadsheet',
  shortName: 'The Daily',
  lang: 'en',
  timeZone: 'UTC',
  lineBreaks: 'auto',
  interviewHeadings: [],
};

function parse(text: string | Uint8Array, path = 'articles/a.md') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return parseDocument({ path: path as ContentPath, bytes }, settings, engine);
}

function passagesOf(text: string, path?: string) {
  return parse(text, path).document?.body.passages.map((passage) =>
    passage.kind === 'interview' ? passage.evidence : passage.kind,
  );
}

const turns = '**Ann Lee:** Who?\n\n**Bob Ray:** Me.';

it.each([
  ['type: interview', `---\ntype: interview\n---\n${turns}`, 'articles/a.md'],
  ['speakers', `---\nspeakers:\n  Ann Lee: Ann Lee\n---\n${turns}`, 'articles/a.md'],
  ['interview', `---\ninterview:\n  interviewees: [Bob Ray]\n---\n${turns}`, 'articles/a.md'],
  ['the folder interviews/', turns, 'interviews/a.md'],
])('An interview is declared by %s', (_, text, path) => {
  expect(passagesOf(text, path)).toEqual(['declared']);
});

it('Without a declaration two turns are prose, also in the folder of interviews when the type says otherwise', () => {
  expect(passagesOf(turns)).toEqual(['prose']);
  expect(passagesOf(`---\ntype: news\n---\n${turns}`, 'interviews/a.md')).toEqual(['prose']);
});

it('Speakers of the front matter need no marks', () => {
  const text = '---\nspeakers:\n  Ann: Ann Lee\n  Bob: Bob Ray\n---\nAnn: Who?\nBob: Me.';
  const [interview] = parse(text).document?.body.passages ?? [];
  expect(interview?.kind === 'interview' && interview.entries).toMatchObject([
    { label: 'Ann', line: 6, column: 1 },
    { label: 'Bob', line: 7, column: 1 },
  ]);
});

it('Publication and authors ask', () => {
  const text =
    '---\nauthors: [Ann Lee]\n---\n**Ann Lee:** a?\n\n**Bob:** b\n\n**The Daily:** c?\n\n**Bob:** d';
  const [interview] = parse(text).document?.body.passages ?? [];
  const entries = interview?.kind === 'interview' ? interview.entries : [];
  expect(entries.map((entry) => entry.kind === 'turn' && entry.roleWord)).toEqual([
    'interviewer',
    undefined,
    'interviewer',
    undefined,
  ]);
});

it('Pages about people and topics have no turns', () => {
  expect(passagesOf(`---\nname: Ann\n---\n${turns}\n\n${turns}`, 'people/ann.md')).toEqual([
    'prose',
  ]);
});

it('A live report has updates', () => {
  expect(passagesOf('---\ntype: live\n---\nText.\n\n## 14:05 News\n\nMore.')).toEqual([
    'prose',
    'update',
  ]);
});

it('Messages about the text count from the top of the file', () => {
  const { diagnostics } = parse(
    '---\nheadline: A\ndate: 2024-11-11\n---\n\n# Stop #escalation\n\n[a](javascript:x)',
  );
  expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
    ['heading-looks-like-tags', 6],
    ['link-unsafe', 8],
  ]);
});

it('The same bytes give the same document and the same prose', () => {
  const text = `# A\n\n${turns} ![a](b.png) [c](d)\n\n<b>e</b>[^1]\n\n[^1]: f`;
  expect(parse(text)).toEqual(parse(text));
});

it('No bytes throw', () => {
  const runs = process.env['BROADSHEET_LONG'] === '1' ? { numRuns: 20_000 } : { numRuns: 500 };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 300 }).map((text) => `---\n${text}\n---\n${text}`),
      ),
      fc.constantFrom(
        'articles/a.md',
        'people/a.md',
        'interviews/a.md',
        'series/a.md',
        'publication.yml',
      ),
      (text, path) => {
        parse(text, path);
      },
    ),
    runs,
  );
});
