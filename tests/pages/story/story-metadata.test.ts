import { expect, it } from 'vitest';
import { pageAt } from '../../support/pages.ts';

it('interviewMetadata() gives an interview on its own page its own title, and the article’s dates and tags', () => {
  const { metadata } = pageAt('/2024/05/a/interview/', {
    'publication.yml': 'url: https://example.com\ninterview: {page: separate}',
    'articles/a.md': `---\nheadline: A\ndate: 2024-05-01\ntags: [Rain]\ncanonical: https://other.example/\n---\n${'Word '.repeat(130)}\n\n## Interview with Bo Ek\n\n**Q:** Why does it rain?\n\n**Ek:** So.`,
  });
  expect(metadata).toMatchObject({
    title: 'Interview with Bo Ek – Broadsheet',
    description: 'Why does it rain?',
    canonical: 'https://example.com/2024/05/a/interview/',
  });
  expect(metadata.openGraph).toContainEqual(['article:tag', 'Rain']);
  expect(metadata.openGraph).toContainEqual([
    'article:published_time',
    '2024-05-01T00:00:00+00:00',
  ]);
});
