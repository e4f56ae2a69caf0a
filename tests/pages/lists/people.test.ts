import { expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

it('peoplePage() lists everybody who has a page, in the order of the publication’s language', () => {
  const people = {
    'publication.yml': 'lang: sv',
    'people/a.md': '---\nname: Åsa Ek\njobTitle: Mayor\naffiliation: Tarn\n---\n',
    'people/b.md': '---\nname: Zoe Ek\n---\nText.',
    'people/c.md': '---\nname: Ann Ek\nnoPage: yes\n---\n',
    'people/d.md': '---\nname: adam Ek\n---\nText.',
    'articles/a.md':
      '---\nheadline: A\nauthors: a\n---\n## Interview with Åsa Ek\n\n**Q:** Why?\n\n**Ek:** So.',
  };
  expect(viewAt('people', '/people/', people).people).toEqual([
    { name: 'adam Ek', href: '/people/d/', count: 0 },
    { name: 'Zoe Ek', href: '/people/b/', count: 0 },
    { name: 'Åsa Ek', href: '/people/a/', count: 1, title: 'Mayor, Tarn' },
  ]);
});

it('peoplePage() shows somebody’s portrait, and words of theirs with the place where they say them', () => {
  const { people } = viewAt('people', '/people/', {
    'people/ann.md': '---\nname: Ann Ek\nimage: {src: ann.jpg, alt: Ann Ek}\n---\n',
    'people/ann.jpg': '',
    'articles/a.md':
      '---\nheadline: A\n---\n## Interview with Ann Ek\n\n**Q:** Why?\n\n**Ek:** No.\n\n**Q:** Why not?\n\n**Ek:** Nobody asks the river for permission. So.',
  });
  expect(people[0]).toMatchObject({
    portrait: { src: '/media/people/ann.jpg' },
    said: { name: 'Nobody asks the river for permission.', href: '/a/#a-why-not' },
  });
});
