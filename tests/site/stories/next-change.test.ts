import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import type { Document } from '../../../src/content/document.ts';
import { readPublication } from '../../../src/content/settings/read-publication.ts';
import { nextChange } from '../../../src/site/stories/next-change.ts';
import { parse } from '../../support/site.ts';

const settings = 'url: https://example.com\ndates:\n  oldAfterDays: 30';

/** The next change of a site with stories of the fields given, after noon of 1 June 2024. */
function changeAfter(fields: readonly string[], own = settings, show = { drafts: false }) {
  const documents = fields.flatMap((text, n): readonly Document[] => {
    const { document } = parse(`articles/${n}.md`, `---\nheadline: A\n${text}\n---\nText.`, own);
    return document ? [document] : [];
  });
  const { publication } = readPublication(own, 'publication.yml' as ContentPath);
  const change = nextChange(documents, publication, Date.parse('2024-06-01T12:00:00Z'), show);
  return change && { at: new Date(change.at).toISOString(), events: change.events };
}

describe('nextChange()', () => {
  it('is the first of all that comes, with everything that happens then', () => {
    expect(
      changeAfter([
        'date: 2024-06-03T08:00Z',
        'date: 2024-05-01T08:00Z\nembargo: 2024-06-02T10:00+02:00',
        'date: 2024-01-01T00:00Z\nexpires: 2024-06-02T08:00Z',
      ]),
    ).toEqual({
      at: '2024-06-02T08:00:00.000Z',
      events: [
        { source: 'articles/1.md', kind: 'embargo-ends' },
        { source: 'articles/2.md', kind: 'expires' },
      ],
    });
  });

  it('is the millisecond after a story was news for 48 hours, where there is a news sitemap', () => {
    expect(changeAfter(['date: 2024-05-31T12:00Z'])).toEqual({
      at: '2024-06-02T12:00:00.001Z',
      events: [{ source: 'articles/0.md', kind: 'no-longer-news' }],
    });
    expect(changeAfter(['date: 2024-05-31T12:00Z'], 'lang: en')?.events[0]?.kind).toBe('grows-old');
  });

  it('is the moment at which news has grown old', () => {
    expect(changeAfter(['date: 2024-05-10T12:00Z'])).toEqual({
      at: '2024-06-09T12:00:00.001Z',
      events: [{ source: 'articles/0.md', kind: 'grows-old' }],
    });
  });

  it('betrays no draft, unless drafts are shown', () => {
    const draft = ['date: 2024-06-03T08:00Z\ndraft: yes'];
    expect(changeAfter(draft)).toBeUndefined();
    expect(changeAfter(draft, settings, { drafts: true })?.events[0]?.kind).toBe('published');
  });
});
