import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { printable, xmlHtml, xmlText } from '../../../src/render/feeds/xml-text.ts';

const spoilt = 'a\u0000\u0001\u0008\u000B\u000C\u001F\u007F\u0085\uFFFE\uFFFF\uD800b\uDC00c';

describe('printable()', () => {
  it('takes out what XML cannot hold, and nothing else', () => {
    expect(printable(spoilt)).toBe('abc');
    expect(printable('a\tb\nc\r 🧨 \u202E\uFFFD')).toBe('a\tb\nc\r 🧨 \u202E\uFFFD');
  });
});

describe('xmlText() and xmlHtml()', () => {
  it.each([spoilt, ']]>', '<a href="x">&amp;</a>', ']]]]>>', '<![CDATA[x]]>'])(
    'give %j back when it is read',
    (text) => {
      for (const written of [xmlText(text), xmlHtml(text)]) {
        expect(parseXml(`<x>${written}</x>`).root?.text).toBe(printable(text));
      }
      expect(parseXml(`<x y="${xmlText(text)}"/>`).root?.attributes['y']).toBe(printable(text));
    },
  );
});
