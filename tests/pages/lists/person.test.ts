import { describe, expect, it } from 'vitest';
import { pageAt, planOf, viewAt } from '../../support/pages.ts';

const talk =
  '## Interview with Dr. Ann Lee, mayor\n\n**Editor:** Why?\n\n**Lee:** Because.\n\n**Bo Ek:** No.\n\n**Editor:** Really?\n\n**Dr. Lee:** Yes.';
const files = {
  'articles/a.md': '---\nheadline: Wrote\ndate: 2024-05-01\nauthors: Ann Lee\n---\nText.',
  'articles/b.md': `---\nheadline: Said\ndate: 2024-05-02\n---\n${talk}`,
};

describe('personPage()', () => {
  it('lists what somebody wrote and every answer, with its question and linked to its place', () => {
    const view = viewAt('person', '/people/ann-lee/', files);
    expect(view).toMatchObject({ name: 'Ann Lee', honorificPrefix: 'Dr.', title: 'mayor' });
    expect(view.wrote.map(({ headline }) => headline)).toEqual(['Wrote']);
    expect(view.interviews.map(({ card, answers }) => [card.headline, ...answers])).toEqual([
      [
        'Said',
        { href: '/2024/05/b/#a-why', question: 'Why?', opening: 'Because.' },
        { href: '/2024/05/b/#a-really', question: 'Really?', opening: 'Yes.' },
      ],
    ]);
  });

  it('lists the interviews that somebody led, at their places, unless they signed the story', () => {
    const led = (story: string) =>
      viewAt('person', '/people/cy-day/', {
        'people/cy-day.md': 'Cy asks.',
        'articles/c.md': story,
      }).led.map(({ headline, href }) => `${headline} ${href}`);
    const asked = '**Cy Day:** Why?\n\n**Ann Lee:** So.';
    const long = 'Word '.repeat(130);
    expect(led(`---\nheadline: C\ntype: interview\n---\n${asked}`)).toEqual(['C /c/']);
    expect(led(`---\nheadline: C\n---\n${long}\n\n## Interview with Ann Lee\n\n${asked}`)).toEqual([
      'C /c/#interview',
    ]);
    expect(led(`---\nheadline: C\ntype: interview\nauthors: Cy Day\n---\n${asked}`)).toEqual([]);
  });

  it('shows the biography, title and affiliation of the people file', () => {
    const { view, metadata, prose } = pageAt('/people/ann-lee/', {
      ...files,
      'people/ann-lee.md':
        '---\nname: Ann Lee\njobTitle: Mayor\naffiliation: Tarn\n---\nBorn there.',
    });
    expect(view).toMatchObject({ title: 'Mayor, Tarn', bio: 0 });
    expect(metadata).toMatchObject({ description: 'Ann Lee, Mayor, Tarn' });
    expect(prose?.digest).toHaveLength(64);
  });

  it('shows what else the people file says: portrait, short biography, subjects, places on the web', () => {
    const fields =
      'name: Ann Lee\nimage: {src: ann.jpg, alt: Ann Lee}\nbio: Born in Tarn.\npronouns: she/her\nknowsAbout: [rain, rivers]\nsameAs: [https://www.example.com/ann]';
    const people = { 'people/ann-lee.md': `---\n${fields}\n---\n`, 'people/ann.jpg': '' };
    expect(viewAt('person', '/people/ann-lee/', people)).toMatchObject({
      portrait: { src: '/media/people/ann.jpg', alt: 'Ann Lee' },
      bioText: 'Born in Tarn.',
      pronouns: 'she/her',
      knowsAbout: ['rain', 'rivers'],
      links: [{ name: 'example.com', href: 'https://www.example.com/ann' }],
    });
    expect(planOf(people).media.map(({ to }) => to)).toEqual(['media/people/ann.jpg']);
    const written = { 'people/ann-lee.md': `---\n${fields}\n---\nA whole text.` };
    expect(viewAt('person', '/people/ann-lee/', written)).toMatchObject({ bio: 0 });
    expect(viewAt('person', '/people/ann-lee/', written).bioText).toBeUndefined();
  });
});
