import { describe, expect, it } from 'vitest';
import type { Href } from '../../src/base/address.ts';
import { type Digest, digest } from '../../src/base/digest.ts';
import {
  makeFingerprinter,
  makeReprinter,
  planKey,
  reasonsFor,
} from '../../src/pipeline/fingerprint.ts';
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

describe('makeReprinter()', () => {
  const versionsOf = (text: string) =>
    Object.fromEntries(plan.pages.map(({ view }) => [view.kind, digest(text)])) as Parameters<
      typeof makeFingerprinter
    >[1]['versions'];
  const context = { frame: plan.frame, assets: { 'main.css': '/main-1.css' as Href } };

  it('gives the fingerprint that the same page has with other templates, or other things round it', () => {
    const reprint = makeReprinter('1', { versions: versionsOf('b') }, context, versionsOf('a'));
    expect(reprint(printed())).toBe(printed({ template: 'b' }));
    const other = { ...context, assets: { 'main.css': '/main-2.css' as Href } };
    const round = makeReprinter('1', { versions: versionsOf('a') }, other, versionsOf('a'));
    expect(round(printed())).toBe(printed({ css: '/main-2.css' }));
  });

  it('knows nothing of files that no template makes', () => {
    const reprint = makeReprinter('1', { versions: versionsOf('b') }, context, versionsOf('a'));
    expect(reprint(digest('a picture'))).toBeUndefined();
  });
});

describe('planKey()', () => {
  it('is the same whatever a page is printed with, and another for another page', () => {
    expect(planKey(printed({ template: 'b', css: '/main-2.css' }))).toBe(planKey(printed()));
    expect(planKey(printed({ text: 'another text' }))).not.toBe(planKey(printed()));
  });
});
