import { expect, it } from 'vitest';
import { pageAt } from '../../support/pages.ts';

it('tagPages() shows the stories of a tag, newest first, with the text of its file', () => {
  const { view, metadata, current } = pageAt('/tags/rain/', {
    'tags/rain.md': '---\nname: Rain\ndescription: All that falls\n---\nIt falls.',
    'articles/a.md': '---\nheadline: Older\ndate: 2024-05-01\ntags: [rain]\n---\nText.',
    'articles/b.md': '---\nheadline: Newer\ndate: 2024-05-02\n---\nText.\n\n#Rain #Sun',
  });
  expect(view).toMatchObject({
    title: 'Rain',
    count: 2,
    description: 0,
    cards: [{ headline: 'Newer' }, { headline: 'Older' }],
  });
  expect(metadata.description).toBe('All that falls');
  expect(current).toBe('/tags/rain/');
});

it('a tag of which nothing is said is described by its newest headlines', () => {
  const { metadata } = pageAt('/tags/rain/', {
    'articles/a.md': '---\nheadline: Older\ndate: 2024-05-01\ntags: [rain]\n---\nText.',
    'articles/b.md': '---\nheadline: Newer\ndate: 2024-05-02\ntags: [rain]\n---\nText.',
  });
  expect(metadata.description).toBe('Newer · Older');
});
