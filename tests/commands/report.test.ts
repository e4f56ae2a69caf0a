import { join, resolve } from 'node:path';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnose } from '../../src/base/diagnostic.ts';
import { report } from '../../src/commands/report.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

function reported(
  diagnostics: readonly Diagnostic[],
  files: Readonly<Record<string, string>> = {},
): string {
  const root = scratchFolder();
  writeFiles(root, files);
  return report(diagnostics, {
    folders: {
      content: join(root, 'content'),
      public: join(root, 'public'),
      templates: join(root, 'templates'),
      package: resolve('.'),
    },
    working: root,
    colors: picocolors.createColors(false),
  });
}

describe('report()', () => {
  it('shows place, severity and code, what happened, the line it is about, and what to do', () => {
    const text = reported(
      [
        diagnose(
          'date-wrong',
          { path: 'a.md', line: 2, column: 7 },
          'There is no day 2024-02-30',
          'Write another',
        ),
      ],
      { 'content/a.md': '---\r\ndate: 2024-02-30\r\n---\r\n' },
    );
    expect(text).toBe(
      [
        'content/a.md:2:7  error  date-wrong',
        '  There is no day 2024-02-30',
        '    2 │ date: 2024-02-30',
        '      │       ^',
        '  → Write another',
        '',
      ].join('\n'),
    );
  });

  it('orders by file, line and column', () => {
    const at = (path: string, line: number) =>
      diagnose('turn-empty', { path, line, column: 1 }, 'Empty');
    const places = reported([at('b.md', 1), at('a.md', 10), at('a.md', 9)]).match(/^\S+:\d+:\d+/gm);
    expect(places).toEqual(['content/a.md:9:1', 'content/a.md:10:1', 'content/b.md:1:1']);
  });

  it('shows fifty and counts the others', () => {
    const many = Array.from({ length: 53 }, (_, n) =>
      diagnose('turn-empty', { path: 'a.md', line: n + 1 }, 'Empty'),
    );
    const text = reported(many);
    expect(text.match(/turn-empty/g)).toHaveLength(50);
    expect(text).toContain('… and 3 more');
  });

  it('finds a template of the publication, else ours', () => {
    const at = (path: string) =>
      diagnose('template-wrong', { folder: 'templates', path, line: 1 }, 'Wrong');
    const text = reported([at('front.tsx'), at('tag.tsx')], { 'templates/tag.tsx': 'own' });
    expect(text).toContain(`${resolve('templates/front.tsx')}:1  error`);
    expect(text).toContain('templates/tag.tsx:1  error  template-wrong\n  Wrong\n    1 │ own');
  });

  it('shows no line of a file that is no text', () => {
    const text = reported([diagnose('text-has-nul', { path: 'a.md', line: 1, column: 1 }, 'NUL')], {
      'content/a.md': 'a\0b',
    });
    expect(text).toBe('content/a.md:1:1  error  text-has-nul\n  NUL\n');
  });
});
