import { describe, expect, it } from 'vitest';
import { planOf, viewAt } from '../../support/pages.ts';
import type { ContentFiles } from '../../support/site.ts';

function files(text: string, fields = ''): ContentFiles {
  return {
    'articles/a.md': `---\nheadline: A\ntype: live\ndate: 2024-05-01\npermalink: /a/\n${fields}\n---\n${text}`,
  };
}

const passagesOf = (text: string, fields?: string) =>
  viewAt('article', '/a/', files(text, fields)).passages;

/** The moments of the updates as the page shows them, without offset. */
const order = (text: string, fields?: string) =>
  passagesOf(text, fields).map((passage) =>
    passage.kind === 'update' ? passage.datetime.slice(0, 16) : passage.kind,
  );

const night =
  'Intro.[^1]\n\n## 22:05 Pumps\n\nA.\n\n## 23:40 Water\n\nB.\n\n## 22:50 Bread\n\nC.\n\n[^1]: Note.';

describe('pageOrder()', () => {
  it('puts the newest update first, behind the introduction and before the notes', () => {
    expect(order(night)).toEqual([
      'prose',
      '2024-05-01T23:40',
      '2024-05-01T22:50',
      '2024-05-01T22:05',
      'notes',
    ]);
  });

  it.each(['Pumps', '22:05 Pumps', '22-05-pumps'])('keeps the update “%s” on top', (pinned) => {
    expect(order(night, `live: {pinned: "${pinned}"}`)[1]).toBe('2024-05-01T22:05');
  });

  it('moves an interview with the update it belongs to', () => {
    const talk = ':::interview\n\n**Ann Lee:** Why?\n\n**Bo Ek:** So.\n\n:::\n\n';
    expect(order(`## 22:05 Pumps\n\nA.\n\n${talk}## 23:40 Water\n\nB.`)).toEqual([
      '2024-05-01T23:40',
      '2024-05-01T22:05',
      'interview',
    ]);
  });

  it('sorts by the clock where nothing tells the day', () => {
    const undated = viewAt('article', '/a/', {
      'articles/a.md': '---\nheadline: A\ntype: live\n---\n## 22:05 B\n\nC.\n\n## 23:40 D\n\nE.',
    });
    expect(undated.passages).toEqual([
      { kind: 'update', piece: 1, datetime: '23:40' },
      { kind: 'update', piece: 0, datetime: '22:05' },
    ]);
  });

  it('leaves the prose in the order of the text, for feeds and files', () => {
    const [page] = planOf(files(night)).pages.filter(({ url }) => url === '/a/');
    expect(
      page?.view.kind === 'article' &&
        page.view.passages.map((passage) => 'piece' in passage && passage.piece),
    ).toEqual([0, 2, 3, 1, 4]);
  });
});

describe('showUpdates()', () => {
  it('names the day where a report goes on for several', () => {
    const days = passagesOf('## 23:40 A\n\nB.\n\n## 00:15 C\n\nD.\n\n## 00:30 E\n\nF.').map(
      (passage) => (passage.kind === 'update' ? passage.day?.text : passage.kind),
    );
    expect(days).toEqual(['2 May 2024', undefined, '1 May 2024']);
  });
});
