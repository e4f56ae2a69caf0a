import { describe, expect, it } from 'vitest';
import { hrefOf } from '../../src/base/address.ts';
import type { UrlPath } from '../../src/base/path.ts';

describe('hrefOf()', () => {
  it('puts the base path in front and escapes each name once', () => {
    expect(hrefOf('/paper', '/news/été & co/' as UrlPath)).toBe(
      '/paper/news/%C3%A9t%C3%A9%20%26%20co/',
    );
  });

  it('escapes the fragment', () => {
    expect(hrefOf('', '/a/' as UrlPath, 'q-what now')).toBe('/a/#q-what%20now');
  });
});
