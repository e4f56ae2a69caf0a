import { expect, it } from 'vitest';
import { pageAt } from '../support/pages.ts';

it('notFoundPage() claims no address, wants no index and leads to the sections', () => {
  const { metadata, view, path } = pageAt('/404.html', {
    'publication.yml': 'url: https://example.com',
    'sections/world.md': '',
  });
  expect(path).toBe('404.html');
  expect(metadata).toMatchObject({ robots: 'noindex' });
  expect(JSON.stringify(metadata)).not.toContain('https://example.com');
  expect(view).toEqual({ kind: 'not-found', sections: [{ name: 'World', href: '/world/' }] });
});
