import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptJson } from '../../../src/render/structured-data/script-json.ts';
import { named, parseHtml } from '../../support/html.ts';

const inScript = (json: string) => `<head><script type="application/ld+json">${json}</script>`;

describe('scriptJson()', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    ']]>',
    '\u2028\u2029',
    '& &amp; &lt;',
  ])('lets %j out of no script, and gives it back', (text) => {
    const json = scriptJson({ headline: text });
    const [script, ...others] = named(parseHtml(inScript(json)), 'script');
    const [only] = script?.children ?? [];
    expect(others).toEqual([]);
    expect(only?.type === 'text' && JSON.parse(only.value)).toEqual({ headline: text });
    expect(json).toMatch(/^[^<>&\u2028\u2029]*$/);
  });

  it('drops control characters and marks halves of characters', () => {
    expect(JSON.parse(scriptJson('a\u0000b\u001bc\ud800d\u009fe'))).toBe('abc\uFFFDde');
    expect(JSON.parse(scriptJson('😀\n\t'))).toBe('😀\n\t');
  });

  it('writes JSON that holds no more than text, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = scriptJson([text]);
        expect(named(parseHtml(inScript(json)), 'script')).toHaveLength(1);
        expect(JSON.parse(json)[0].isWellFormed()).toBe(true);
      }),
    );
  });
});
