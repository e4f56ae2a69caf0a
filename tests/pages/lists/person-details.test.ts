import { expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

const shown = (fields: string) =>
  viewAt('person', '/people/ann/', { 'people/ann.md': `---\nname: Ann Lee\n${fields}\n---\n` });

it('Positions are shown with their years', () => {
  const titles =
    'titles:\n  - {jobTitle: mayor, affiliation: Tarn, from: 2015, to: 2019}\n  - {jobTitle: senator, from: 2020}\n  - {jobTitle: clerk, from: 2012, to: 2012}\n  - {jobTitle: baker}';
  expect(shown(titles).positions).toEqual([
    { title: 'mayor, Tarn', time: '2015–2019' },
    { title: 'senator', time: '2020–' },
    { title: 'clerk', time: '2012' },
    { title: 'baker' },
  ]);
});

it('Languages are shown by name, whether the file has a tag or a name', () => {
  expect(
    shown('knowsLanguage: [uk, pt-BR, Occitan, qaa, not-a-language-tag-at-all-x]').languages,
  ).toEqual(['Ukrainian', 'Brazilian Portuguese', 'Occitan', 'qaa', 'not-a-language-tag-at-all-x']);
});

it('A fediverse handle is a link, like every other place on the web', () => {
  expect(
    shown('sameAs: https://www.example.com/ann\nfediverse: "@ann@example.social"').links,
  ).toEqual([
    { name: 'example.com', href: 'https://www.example.com/ann' },
    { name: '@ann@example.social', href: 'https://example.social/@ann' },
  ]);
});

it('Home and e-mail are shown as they are', () => {
  expect(shown('homeLocation: Albi\nemail: ann@example.com')).toMatchObject({
    homeLocation: 'Albi',
    email: 'ann@example.com',
  });
});
