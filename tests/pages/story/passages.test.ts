import { describe, expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

const passagesOf = (text: string, fields = '') =>
  viewAt('article', '/a/', { 'articles/a.md': `---\nheadline: A\n${fields}\n---\n${text}` })
    .passages;

describe('showPassages()', () => {
  it('shows prose, interview and notes in the order of the text', () => {
    const text = `${'Word '.repeat(130)}[^1]\n\n## Interview with Ann Lee\n\n**Editor:** Why?\n\n**Lee:** So.\n\n***\n\nMore.\n\n[^1]: A note.`;
    expect(passagesOf(text).map(({ kind }) => kind)).toEqual([
      'prose',
      'interview',
      'prose',
      'notes',
    ]);
  });

  it('shows labels that turned out to be no speakers as they stood', () => {
    const text = '**Ann Lee:** Why?\n\n**Bo Ek**: So.\n\n**Ann Lee:** And?\n\n**Bo Ek:** So.';
    const [runIns, ...others] = passagesOf(text);
    expect(others).toEqual([]);
    expect(runIns).toMatchObject({
      kind: 'run-ins',
      entries: [
        { kind: 'run-in', label: 'Ann Lee', form: 'strong', colon: ':', inside: true },
        { kind: 'run-in', label: 'Bo Ek', form: 'strong', colon: ':', inside: false },
        { label: 'Ann Lee' },
        { label: 'Bo Ek' },
      ],
    });
  });
});
