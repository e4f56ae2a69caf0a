import { describe, expect, it } from 'vitest';
import type { SiteOptions } from '../../support/site.ts';
import { siteOf } from '../../support/site.ts';

const files = {
  'articles/plain.md': '---\nheadline: Plain\ndate: 2024-05-01\n---\nText.',
  'articles/draft.md': '---\nheadline: Draft\ndate: 2024-05-01\ndraft: yes\n---\nText.',
  'articles/future.md': '---\nheadline: Future\ndate: 2024-06-02\n---\nText.',
  'articles/embargo.md':
    '---\nheadline: Embargo\ndate: 2024-05-01\nembargo: 2024-06-01T14:00+02:00\n---\nText.',
  'articles/expired.md':
    '---\nheadline: Expired\ndate: 2024-05-01\nexpires: 2024-06-01T11:00Z\n---\nText.',
  'articles/undated.md': '---\nheadline: Undated\n---\nText.',
  'pages/notes.md': '---\nheadline: Notes\ndraft: yes\n---\nText.',
};
const seen = (options: SiteOptions) => {
  const { stories, pages } = siteOf(files, options);
  return [...stories, ...pages].map(({ headline }) => headline).sort();
};

describe('sortBySight()', () => {
  it('leaves out drafts, what is under embargo and what has expired', () => {
    expect(seen({ now: '2024-06-01T11:59:59Z' })).toEqual(['Plain', 'Undated']);
  });

  it('lets an embargo end and an expiry begin at the very second', () => {
    expect(seen({ now: '2024-06-01T12:00:00Z' })).toEqual(['Embargo', 'Plain', 'Undated']);
    expect(seen({ now: '2024-06-01T10:59:59Z' })).toEqual(['Expired', 'Plain', 'Undated']);
    expect(seen({ now: '2024-06-01T11:00:00Z' })).toEqual(['Plain', 'Undated']);
  });

  it('takes the start of the day in the publication’s time zone for a date without time', () => {
    const zoned = (now: string) =>
      siteOf(
        {
          'publication.yml': 'timezone: Europe/Paris',
          'articles/a.md': '---\nheadline: A\ndate: 2024-06-02\n---\nText.',
        },
        { now },
      ).stories.length;
    expect(zoned('2024-06-01T21:59:59Z')).toBe(0);
    expect(zoned('2024-06-01T22:00:00Z')).toBe(1);
  });

  it.each([
    [{ drafts: true }, ['Draft', 'Embargo', 'Notes', 'Plain', 'Undated']],
    [{ future: true }, ['Embargo', 'Future', 'Plain', 'Undated']],
    [{ expired: true }, ['Embargo', 'Expired', 'Plain', 'Undated']],
  ])('shows more when asked to: %j', (show, expected) => {
    expect(seen({ now: '2024-06-01T12:00:00Z', show })).toEqual(expected);
  });

  it('leaves no trace of a hidden story: no tag, no section, no person', () => {
    const { tags, sections, people } = siteOf({
      'secret/a.md':
        '---\nheadline: A\ndraft: yes\nauthors: Ann Lee\ntags: [hush]\n---\n## Interview with Bo Ek\n\n**Editor:** Why?\n\n**Ek:** So.',
    });
    expect([tags.size, sections.size, people.size]).toEqual([0, 0, 0]);
  });
});
