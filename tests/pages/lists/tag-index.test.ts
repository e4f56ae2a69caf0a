import { describe, expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

const letters = (lang: string, ...tags: readonly string[]) =>
  viewAt('tag-index', '/tags/', {
    'publication.yml': `lang: ${lang}`,
    'articles/a.md': `---\nheadline: A\ntags: [${tags.map((tag) => JSON.stringify(tag)).join(', ')}]\n---\nText.`,
  }).groups.map(({ letter, id, tags: entries }) => [
    letter,
    id,
    ...entries.map(({ name }) => name),
  ]);

describe('tagIndexPage()', () => {
  it('orders tags from A to Z, with what begins with no letter under “#”', () => {
    expect(letters('en', 'zoo', 'Élan', 'earth', '9 lives', '10 lives', 'a')).toEqual([
      ['#', 'letter-other', '9 lives', '10 lives'],
      ['A', 'letter-a', 'a'],
      ['E', 'letter-e', 'earth', 'Élan'],
      ['Z', 'letter-z', 'zoo'],
    ]);
  });

  it('asks the publication’s language which letters there are, and in which order', () => {
    expect(letters('sv', 'Åre', 'zoo', 'al').map(([letter]) => letter)).toEqual(['A', 'Z', 'Å']);
    expect(letters('de', 'Ähre', 'zoo', 'al').map(([letter]) => letter)).toEqual(['A', 'Z']);
    expect(letters('uk', 'Їжак', 'Іскра').map(([letter]) => letter)).toEqual(['І', 'Ї']);
    expect(letters('tr', 'izmir', 'ısı').map(([letter]) => letter)).toEqual(['I', 'İ']);
  });

  it.each([
    ['zh', '日本', '日'],
    ['ar', 'مرحبا', 'م'],
    ['hi', 'नमस्ते', 'न'],
    ['ko', '한국', 'ㅎ'],
    ['el', 'Ωμέγα', 'Ω'],
    ['en', 'ßharp', 'ß'],
  ])('in %s puts “%s” under “%s”', (lang, tag, letter) => {
    expect(letters(lang, tag).map(([first]) => first)).toEqual([letter]);
  });

  it('does not fall back to the machine’s language for one that it does not know', () => {
    expect(letters('tlh', 'zoo', 'Åre', 'al').map(([letter]) => letter)).toEqual(['A', 'Z']);
  });

  it('counts the stories of each tag', () => {
    const { groups } = viewAt('tag-index', '/tags/', {
      'articles/a.md': '---\nheadline: A\ntags: [rain]\n---\nText.',
      'articles/b.md': '---\nheadline: B\ntags: [rain]\n---\nText.',
    });
    expect(groups[0]?.tags).toEqual([{ name: 'rain', href: '/tags/rain/', count: 2 }]);
  });

  it('leaves hidden tags out, here and under stories, but not their pages', () => {
    const files = {
      'tags/rain.md': '---\nhidden: yes\n---\n',
      'articles/a.md': '---\nheadline: A\ntags: [rain, sun]\n---\nText.',
    };
    expect(viewAt('tag-index', '/tags/', files).groups.map(({ letter }) => letter)).toEqual(['S']);
    expect(viewAt('article', '/a/', files).tags.map(({ name }) => name)).toEqual(['sun']);
    expect(viewAt('tag', '/tags/rain/', files).cards).toHaveLength(1);
  });

  it('keeps topics that are called as somebody with a page apart', () => {
    const { groups, people } = viewAt('tag-index', '/tags/', {
      'people/ann.md': '---\nname: Ann Ek\n---\nText.',
      'articles/a.md': '---\nheadline: A\ntags: [ann ek, rain]\n---\nText.',
    });
    expect(groups.map(({ letter }) => letter)).toEqual(['R']);
    expect(people).toEqual([{ name: 'ann ek', href: '/tags/ann-ek/', count: 1 }]);
  });
});
