import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { type Publication, publicationIn } from './publication.ts';

let built: Publication | undefined;

/** The sample publication of the project, built once for all tests of a file, which only look at it. */
export function sharedSample(): Publication {
  if (built) return built;
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-sample-')));
  for (const folder of ['content', 'public'])
    cpSync(folder, join(root, folder), { recursive: true });
  const sample = publicationIn(root);
  expect(sample.run()).toMatchObject({ code: 0, stderr: '' });
  built = sample;
  return sample;
}

afterAll(() => {
  if (built) rmSync(built.root, { recursive: true, force: true });
  built = undefined;
});
