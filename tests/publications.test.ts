import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outline } from './support/outline.ts';
import { publication } from './support/publication.ts';

const folder = 'tests/publications';
const names = readdirSync(folder).filter((name) => name !== 'broken' && name !== 'doubtful');

/** Pages that every publication has and that say nothing of a feature. */
const ordinary = /^(?:404\.html|index\.html|people\/index\.html|search\/.*)$/;

/**
 * Each folder below `tests/publications/` is a whole small publication, built at noon of 11 March 2024 or, when it has
 * later stories, when all of them are out. What it becomes stands in its `expected.txt`: what the build says, then each page as a reader
 * gets it. `vitest -u` writes these files anew; read what changed.
 */
describe('The publication', () => {
  it.each(names)('“%s” becomes what its expected.txt says', async (name) => {
    const { run, read, list } = publication(join(folder, name));
    const clock = name === 'embargo' ? '2024-03-11T12:00Z' : '2025-01-01T00:00Z';
    const { code, stderr } = run(['build', '--verbose', '--clock', clock]);
    const pages = list('dist').filter(
      (path) => /\.(?:html|json|txt)$/.test(path) && !ordinary.test(path),
    );
    const shown = pages.map((path) => {
      const text = read(`dist/${path}`);
      return `──── ${path}\n${path.endsWith('.html') ? outline(text) : text}\n`;
    });
    await expect([`exit code ${code}\n`, stderr, ...shown].join('\n')).toMatchFileSnapshot(
      join('publications', name, 'expected.txt'),
    );
  });
});
