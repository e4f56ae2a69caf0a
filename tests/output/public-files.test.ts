import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPublicFiles } from '../../src/output/public-files.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

it('readPublicFiles() finds ordinary files at every depth and says what it leaves out', () => {
  const folder = scratchFolder();
  writeFiles(folder, {
    'favicon.svg': '',
    'fonts/a.woff2': '',
    '.well-known/security.txt': '',
    '.env': 'secret',
    '.git/config': '',
  });
  symlinkSync('/etc/passwd', join(folder, 'passwd'));
  const { files, diagnostics } = readPublicFiles(folder);
  expect(files.map(({ to }) => to)).toEqual([
    '.well-known/security.txt',
    'favicon.svg',
    'fonts/a.woff2',
  ]);
  expect(diagnostics).toMatchObject([
    { code: 'file-not-regular', place: { folder: 'public', path: 'passwd' } },
  ]);
});

it('readPublicFiles() finds nothing where there is no folder', () => {
  expect(readPublicFiles(join(scratchFolder(), 'none'))).toEqual({ files: [], diagnostics: [] });
});
