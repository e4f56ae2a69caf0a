import { describe, expect, it } from 'vitest';
import { siteOf } from '../../support/site.ts';

const talk = (guest: string, date = '2024-05-01') =>
  `---\nheadline: With ${guest.split(',')[0]}\ndate: ${date}\n---\n## Interview with ${guest}\n\n**Editor:** Why?\n\n**${guest.split(',')[0]}:** So.`;
const article = (authors: string, date = '2024-05-01') =>
  `---\nheadline: By ${authors}\ndate: ${date}\nauthors: ${authors}\n---\nText.`;
const peopleOf = (files: Record<string, string>) =>
  Object.fromEntries(
    [...siteOf(files).people.values()].map(({ slug, wrote, spoke }) => [
      slug,
      [wrote.length, spoke.length],
    ]),
  );

describe('gatherPeople()', () => {
  it('gives a person to everybody who signs or answers, and to whoever has a file', () => {
    expect(
      peopleOf({
        'articles/a.md': article('Ann Lee'),
        'articles/b.md': talk('Dr. Ann Lee'),
        'articles/c.md': talk('Bo Ek'),
        'people/cy-oz.md': '',
      }),
    ).toEqual({ 'ann-lee': [1, 1], 'bo-ek': [0, 1], 'cy-oz': [0, 0] });
  });

  it('takes people for one by identical full name or by people file, never by family name', () => {
    expect(
      peopleOf({
        'articles/a.md': talk('Sarah Mitchell'),
        'articles/b.md': talk('Dr. Sarah Mitchell'),
        'articles/c.md': talk('John Mitchell'),
        'articles/d.md': talk('Sally Mitchell'),
        'people/sm.md': '---\nname: Sarah Mitchell\naliases: [Sally Mitchell]\n---\n',
      }),
    ).toEqual({ 'john-mitchell': [0, 1], sm: [0, 3] });
  });

  it('says of somebody without file what the newest story says, and fills in what it leaves open', () => {
    const person = [
      ...siteOf({
        'articles/a.md': talk('Dr. Ann Lee, mayor', '2024-05-01'),
        'articles/b.md': talk('Ann Lee, senator', '2024-05-02'),
      }).people.values(),
    ][0];
    expect(person).toMatchObject({ name: 'Ann Lee', honorificPrefix: 'Dr.', jobTitle: 'senator' });
  });

  it('gives no address to somebody who wants no page', () => {
    const { people } = siteOf({
      'articles/a.md': article('Ann Lee'),
      'people/ann-lee.md': '---\nname: Ann Lee\nnoPage: yes\n---\n',
    });
    expect([...people.values()].map(({ slug, url }) => [slug, url])).toEqual([
      ['ann-lee', undefined],
    ]);
  });

  it('lists helpers, those who asked, and the subjects of tags', () => {
    const { people } = siteOf({
      'articles/a.md':
        '---\nheadline: A\ndate: 2024-05-01\nauthors: Ann Lee\ncontributors: [{person: Bo Ek, role: photographer}, {person: Ann Lee, role: editor}]\ntags: [Cy Oz, Dee Fox]\n---\nText.',
      'articles/b.md':
        '---\nheadline: B\ndate: 2024-05-02\n---\n## Interview with Cy Oz\n\n**Di Roe:** Why?\n\n**Oz:** So.\n\n**Di Roe:** Is it?\n\n**Oz:** Yes.\n\n#CyOz #DeeFox',
      'tags/dee-fox.md': '---\nname: Dee Fox\nkind: person\n---\n',
    });
    const works = [...people.values()].map(({ slug, ...person }) => [
      slug,
      ...(['wrote', 'spoke', 'led', 'contributed', 'about'] as const).map((relation) =>
        person[relation].map(({ headline }) => headline).join(),
      ),
    ]);
    expect(works).toEqual([
      ['ann-lee', 'A', '', '', '', ''],
      ['bo-ek', '', '', '', 'A', ''],
      ['cy-oz', '', 'B', '', '', 'A'],
      ['dee-fox', '', '', '', '', 'B,A'],
      ['di-roe', '', '', 'B', '', ''],
    ]);
  });

  it.each([
    ['', undefined],
    ['---\nname: Ann Lee\n---\n', undefined],
    ['---\njobTitle: mayor\n---\n', '/people/ann-lee/'],
    ['---\nknowsAbout: [rain]\n---\n', '/people/ann-lee/'],
    ['Ann measures rivers.', '/people/ann-lee/'],
  ])('gives nobody an empty page (%j)', (text, url) => {
    const { people } = siteOf({ 'people/ann-lee.md': text });
    expect([...people.values()].map((person) => person.url)).toEqual([url]);
  });

  it('gives a page to whom a text links, even with nothing to say', () => {
    const { people } = siteOf({
      'people/ann-lee.md': '',
      'pages/a.md': '[her](/people/ann-lee.md)',
    });
    expect([...people.values()].map(({ url }) => url)).toEqual(['/people/ann-lee/']);
  });

  it.each(['Editor', 'The Editor', 'Host', 'Moderator', 'Q', 'Redaktion', '记者', 'The Tarn'])(
    'gives no person to the label “%s”, which is a role',
    (role) => {
      const text = `**${role}:** Why?\n\n**Ann Lee:** So.\n\n**${role}:** And?\n\n**Ann Lee:** No.`;
      const { people } = siteOf({
        'publication.yml': 'name: The Tarn',
        'articles/a.md': `---\nheadline: A\ntype: interview\n---\n${text}`,
      });
      expect([...people.keys()]).toEqual(['ann-lee']);
    },
  );

  it('gives no page to people whom only stories name, when the publication wants none', () => {
    const { people } = siteOf({
      'publication.yml': 'people: {auto: no}',
      'articles/a.md': article('Ann Lee'),
      'articles/b.md': article('Bo Ek'),
      'people/bo-ek.md': '',
    });
    expect([...people.values()].map(({ slug, url }) => [slug, url])).toEqual([
      ['ann-lee', undefined],
      ['bo-ek', '/people/bo-ek/'],
    ]);
  });
});
