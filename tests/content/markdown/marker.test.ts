import { expect, it } from 'vitest';
import { digest } from '../../../src/base/digest.ts';
import { cutAtMarkers, marker } from '../../../src/content/markdown/marker.ts';

const source = digest('a text');
const mark = (kind: 'piece' | 'link' | 'image', n: number) => marker(source, kind, n);

it('HTML is cut into pieces with gaps, white space round the pieces taken off', () => {
  const html = `${mark('piece', 0)}\n<p><a href="${mark('link', 0)}">a</a></p>\n${mark('piece', 1)}${mark('piece', 2)}\n${mark('image', 12)}b\n`;
  expect(cutAtMarkers(html, source, 3)).toEqual([
    ['<p><a href="', { gap: 'link', n: 0 }, '">a</a></p>'],
    [],
    [{ gap: 'image', n: 12 }, 'b'],
  ]);
});

it('Markers of another text are text', () => {
  const strange = marker(digest('another'), 'link', 0);
  expect(cutAtMarkers(`${mark('piece', 0)}${strange}`, source, 1)).toEqual([[strange]]);
});
