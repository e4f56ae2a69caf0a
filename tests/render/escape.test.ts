import { expect, it } from 'vitest';
import { escapeHtml } from '../../src/render/escape.ts';

it('escapeHtml() makes text safe between tags and in double quotes', () => {
  expect(escapeHtml('<a href="x">R&D</a> &amp; it\'s')).toBe(
    "&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt; &amp;amp; it's",
  );
});
