import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import { readFrontMatter } from '../../../src/content/front-matter/front-matter.ts';
import { writeFrontMatter } from '../../../src/content/front-matter/write-front-matter.ts';

const path = 'a.md' as ContentPath;

describe('writeFrontMatter()', () => {
  it('begins front matter where there is none', () => {
    expect(
      writeFrontMatter('The water came.\n', { headline: 'Rivers rise', tags: ['Flood', 'Tarn'] })
        ?.text,
    ).toBe('---\nheadline: Rivers rise\ntags: [Flood, Tarn]\n---\n\nThe water came.\n');
  });

  it('adds to front matter behind the last field, and keeps every other character', () => {
    const text =
      '\uFEFF---\r\n# a comment\r\ndate:   2024-11-11\r\n---\r\n\r\nThe water came.  \r\n';
    expect(writeFrontMatter(text, { headline: 'Rivers rise' })?.text).toBe(
      '\uFEFF---\r\n# a comment\r\ndate:   2024-11-11\r\nheadline: Rivers rise\r\n---\r\n\r\nThe water came.  \r\n',
    );
  });

  it.each([
    ['title: ""', 'title'],
    ['headline:', 'headline'],
    ["headline: ''  ", 'headline'],
    ['headline: ~', 'headline'],
    ['title: []', 'title'],
  ])('puts a field in place of the empty “%s”', (line, name) => {
    const text = `---\r\n${line}\r\ndate: 2024-11-11\r\n---\r\n${line}\r\n`;
    expect(writeFrontMatter(text, { headline: 'Rivers rise' }, [name])?.text).toBe(
      `---\r\ndate: 2024-11-11\r\nheadline: Rivers rise\r\n---\r\n${line}\r\n`,
    );
  });

  it('writes no field twice', () => {
    const text = '---\nheadline:\n  ""\n---\n';
    expect(writeFrontMatter(text, { headline: 'A' }, ['headline'])).toBeUndefined();
  });

  it('writes speakers as mappings', () => {
    const speakers = { 'Dr. Mitchell': { name: 'Sarah Mitchell', jobTitle: 'Expert: diplomacy' } };
    expect(writeFrontMatter('', { speakers })?.lines).toEqual([
      '---',
      'speakers:',
      '  Dr. Mitchell:',
      '    name: Sarah Mitchell',
      '    jobTitle: "Expert: diplomacy"',
      '---',
      '',
    ]);
  });

  it.each(['---\nheadline: never closed\n', '---\n{title: A}\n---\n', '---\n  title: A\n---\n'])(
    'changes nothing where a line cannot be added for sure: %j',
    (text) => {
      expect(writeFrontMatter(text, { date: '2024-11-11' })).toBeUndefined();
    },
  );

  it('writes what is read again as the same text, whatever it holds', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter((text) => !/[\p{Cc}\u2028\u2029\uFEFF]/u.test(text));
    fc.assert(
      fc.property(
        line,
        line,
        fc.constantFrom('', 'Text.\n', '---\ndate: 2024-11-11\n---\nText.\n'),
        (headline, tag, before) => {
          const written = writeFrontMatter(before, {
            headline,
            tags: [tag, 'no', '1.10', '12:30'],
          });
          const { values, body, diagnostics } = readFrontMatter(written?.text ?? '', path);
          expect(diagnostics).toEqual([]);
          expect(values).toMatchObject({ headline, tags: [tag, 'no', '1.10', '12:30'] });
          expect(body.endsWith(before.replace(/^---\n.*\n---\n/, ''))).toBe(true);
        },
      ),
    );
  });
});
