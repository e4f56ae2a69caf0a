import { describe, expect, it } from 'vitest';
import type { Href } from '../../src/base/address.ts';
import { type Digest, digest } from '../../src/base/digest.ts';
import { makeFingerprinter, reasonsFor } from '../../src/pipeline/fingerprint.ts';
import { planOf } from '../support/pages.ts';

const plan = planOf({ 'articles/a.md': '---\ndate: 2024-05-05\n---\n# A\n\nText.' });
const [page] = plan.pages;

/** The fingerprint of one page, when something is different. */
function printed({
  version = '1',
  template = 'a',
  css = '/main-1.css',
  text = 'text',
} = {}): Digest {
  if (page === undefined) throw new Error('There should be a page');
  const versions = Object.fromEntries(
    plan.pages.map(({ view }) => [view.kind, digest(template)]),
  ) as Parameters<typeof makeFingerprinter>[1]['versions'];
  const context = { frame: plan.frame, assets: { 'main.css': css as Href } };
  return makeFingerprinter(version, { versions }, context)(page, text);
}

describe('makeFingerprinter()', () => {
  it('gives the same for the same, in 64 digits', () => {
    expect(printed()).toBe(printed());
    expect(printed()).toMatch(/^[\da-f]{64}$/);
  });

  it.each([
    ['template', { template: 'b' }],
    ['frame', { css: '/main-2.css' }],
    ['frame', { version: '2' }],
    ['content', { text: 'another text' }],
  ])('tells later that the %s has changed: %j', (reason, change) => {
    expect(reasonsFor(printed(), printed(change))).toEqual([reason]);
  });
});

describe('reasonsFor()', () => {
  it('names everything that has changed', () => {
    expect(reasonsFor(printed(), printed({ template: 'b', text: 'c' }))).toEqual([
      'template',
      'content',
    ]);
  });

  it('takes a page without a past for new, and one that should stand there for touched', () => {
    expect(reasonsFor(undefined, printed())).toEqual(['new']);
    expect(reasonsFor('', printed())).toEqual(['new']);
    expect(reasonsFor(printed(), printed())).toEqual(['touched']);
  });
});
