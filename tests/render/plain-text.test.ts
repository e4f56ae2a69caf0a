import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/render/escape.ts';
import { plainText } from '../../src/render/plain-text.ts';

describe('plainText()', () => {
  it.each([
    ['<p>One.</p>\n<p>Two\nlines.</p>', 'One.\n\nTwo lines.'],
    ['<p>a<br>b</p>', 'a\nb'],
    ['<ul>\n<li>One</li>\n<li>Two</li>\n</ul><p>End</p>', 'One\nTwo\n\nEnd'],
    ['<p>R&#x26;D &lt;3 &#38; &quot;x&quot;&nbsp;&unknown;</p>', 'R&D <3 & "x"\u00A0&unknown;'],
    ['<p><a href="/x">link</a> <img src="/s.jpg" alt="a"> <em>so</em></p>', 'link so'],
    ['<h2 aria-label="a > b"><a aria-label="Link to “a < b”"></a>a</h2>', 'a'],
    [
      '<p>Word<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> and <sup>2</sup>.</p>',
      'Word and 2.',
    ],
    [
      '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table><pre><code>code</code></pre>',
      'a b\n1 2\n\ncode',
    ],
    ['', ''],
  ])('takes the marks out of %j', (html, text) => {
    expect(plainText(html).replace(/ {2,}/g, ' ')).toBe(text);
  });

  it('gives back any text that was escaped, white space folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = text.replace(/\s+/g, ' ').trim();
        expect(plainText(`<p>${escapeHtml(folded)}</p>`)).toBe(folded);
      }),
    );
  });
});
