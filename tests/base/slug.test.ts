import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from '../../src/base/slug.ts';

describe('slugify()', () => {
  it.each([
    ['Flood in the valley', 'flood-in-the-valley'],
    ['  Rock & Roll+ ', 'rock-and-roll-plus'],
    ['Don’t panic', 'dont-panic'],
    ['Gesund\u00ADheit in Foo\u200BBar', 'gesundheit-in-foobar'],
    ['Élections à Paris', 'élections-à-paris'],
    ['e\u0301te\u0301', 'été'],
    ['世界新闻', '世界新闻'],
    ['TITLE', 'title'],
    ['#1', '1'],
    ['../../etc/passwd', 'etc-passwd'],
    ['…', ''],
    ['Index', 'index-tag'],
    ['CON', 'con-tag'],
    ['lpt1', 'lpt1-tag'],
  ])('makes of “%s” “%s”', (text, slug) => {
    expect(slugify(text, 'unicode')).toBe(slug);
  });

  it.each([
    ['Straße nach Łódź', 'strasse-nach-lodz'],
    ['Æther, œuvre, Þing', 'aether-oeuvre-thing'],
    ['世界新闻', '世界新闻'],
  ])('spells “%s” in Latin letters where it can: “%s”', (text, slug) => {
    expect(slugify(text, 'ascii')).toBe(slug);
  });

  it('cuts a long text at a hyphen, within 80 letters and 120 bytes', () => {
    expect(slugify('word '.repeat(40), 'unicode')).toBe('word-'.repeat(16).slice(0, -1));
    expect(slugify('世'.repeat(100), 'unicode')).toBe('世'.repeat(40));
  });

  it('does not leave a letter without its accents at the cut', () => {
    const text = `${'a'.repeat(79)}x\u0323\u0307`;
    expect(slugify(text, 'unicode')).toBe('a'.repeat(79));
  });

  it('gives a slug that is its own slug, safe as a file name, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('unicode', 'ascii'),
        (text, mode) => {
          const slug = slugify(text, mode);
          expect(slugify(slug, mode)).toBe(slug);
          expect(slug).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u);
          expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(125);
        },
      ),
    );
  });
});
