import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/base/digest.ts';
import type { OutputPath } from '../../src/base/path.ts';
import { openOutput } from '../../src/output/open-output.ts';
import { stageFile } from '../../src/output/stage-file.ts';
import { type StandingSite, standingSite } from '../../src/output/standing-site.ts';
import { listFiles, readFiles, scratchFolder, writeFiles } from '../support/scratch.ts';

const front = 'index.html' as OutputPath;
const flood = 'flood/index.html' as OutputPath;

/** The output folder of a site with a front and a story. */
function published(): string {
  const folder = join(scratchFolder(), 'dist');
  const opened = openOutput(folder, [front, flood], {});
  if ('problem' in opened) throw new Error(opened.problem.message);
  const { output } = opened;
  for (const path of [front, flood]) {
    const slot = output.slotFor(path);
    output.take(path, slot, stageFile(output.state, slot, path), digest(path));
  }
  output.commit();
  return folder;
}

function siteIn(folder: string): StandingSite {
  const site = standingSite(folder);
  if (site === undefined) throw new Error('Nothing is known of the site');
  return site;
}

/** Make one file anew. */
function revise(site: StandingSite, path: OutputPath, text: string) {
  const revision = site.revise();
  const slot = revision.slotFor(path);
  if (slot) revision.take(path, slot, stageFile(revision.state, slot, text), digest(text));
  return revision;
}

describe('standingSite()', () => {
  it('knows what each file was made from', () => {
    const site = siteIn(published());
    expect(site.size).toBe(2);
    expect(site.isIntact()).toBe(true);
    expect(site.fingerprintOf(flood)).toBe(digest(flood));
    expect(site.fingerprintOf('other.html' as OutputPath)).toBeUndefined();
  });

  it('is not known where nothing was published, or a build died while it published', () => {
    expect(standingSite(join(scratchFolder(), 'dist'))).toBeUndefined();
    const folder = published();
    const [state = ''] = listFiles(join(folder, '../.broadsheet'));
    writeFiles(join(folder, '../.broadsheet', state, '..'), { 'journal.json': '{}' });
    expect(standingSite(folder)).toBeUndefined();
  });

  it('replaces a file, and leaves the others', () => {
    const folder = published();
    expect(revise(siteIn(folder), flood, 'more').commit()).toEqual({
      written: [flood],
      removed: [],
    });
    expect(readFiles(folder)).toEqual({ [front]: front, [flood]: 'more' });
    const site = siteIn(folder);
    expect(site.isIntact()).toBe(true);
    expect(site.fingerprintOf(flood)).toBe(digest('more'));
    expect(site.fingerprintOf(front)).toBe(digest(front));
  });

  it('notes another fingerprint where the bytes stay the same', () => {
    const folder = published();
    const revision = siteIn(folder).revise();
    const slot = revision.slotFor(flood);
    if (slot)
      revision.take(flood, slot, stageFile(revision.state, slot, flood), digest('other source'));
    expect(revision.commit()).toEqual({ written: [], removed: [] });
    expect(siteIn(folder).isIntact()).toBe(true);
    expect(siteIn(folder).fingerprintOf(flood)).toBe(digest('other source'));
  });

  it('changes nothing when a revision is discarded', () => {
    const folder = published();
    revise(siteIn(folder), flood, 'more').discard();
    expect(readFiles(folder)[flood]).toBe(flood);
    expect(listFiles(join(folder, '..')).filter((path) => path.includes('staging'))).toEqual([]);
  });

  it('has no place for a file that somebody has touched, or that is not there', () => {
    const folder = published();
    const site = siteIn(folder);
    writeFileSync(join(folder, flood), 'Somebody was here');
    const revision = site.revise();
    expect(revision.slotFor(flood)).toBeUndefined();
    expect(revision.slotFor('other.html' as OutputPath)).toBeUndefined();
    expect(site.isIntact()).toBe(false);
  });
});
