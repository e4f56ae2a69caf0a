import { given } from '../../base/given.ts';
import type { PersonDetails } from '../../site/people/person.ts';
import type { Edition } from '../edition.ts';
import { showPortrait } from '../story/figure.ts';
import type { NamedLink, PersonView } from '../view.ts';

type ShownDetails = Pick<
  PersonView,
  | 'portrait'
  | 'bioText'
  | 'pronouns'
  | 'positions'
  | 'homeLocation'
  | 'knowsAbout'
  | 'languages'
  | 'email'
  | 'links'
>;

/** What the file of a person says. `isSilent`: it has no text, so that the short biography takes its place. */
export function showDetails(
  details: PersonDetails,
  name: string,
  isSilent: boolean,
  edition: Edition,
): ShownDetails {
  const { bio, pronouns, homeLocation, knowsAbout, knowsLanguage, email, titles } = details;
  return given({
    portrait: showPortrait(details, name, edition),
    bioText: isSilent ? bio : undefined,
    pronouns,
    positions: filled(titles.map(positionOf)),
    homeLocation,
    knowsAbout: filled(knowsAbout),
    languages: filled(knowsLanguage.map(languageNames(edition.site.publication.lang))),
    email,
    links: filled(linksOf(details, edition)),
  });
}

function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function positionOf({ jobTitle, affiliation, from, to }: PersonDetails['titles'][number]) {
  const time = from === to ? from : `${from ?? ''}–${to ?? ''}`;
  return {
    title: [jobTitle, affiliation].filter(Boolean).join(', '),
    ...given({ time }),
  };
}

/** Languages are written by tag or by name; a tag becomes its name in the language of the publication. */
function languageNames(lang: string): (language: string) => string {
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'language' });
  return (language) => {
    if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language)) return language;
    try {
      return names.of(language) ?? language;
    } catch {
      return language;
    }
  };
}

/** Where else on the web somebody is: by host, in the fediverse by handle. */
function linksOf(
  { sameAs, fediverse }: PersonDetails,
  { addresses }: Edition,
): readonly NamedLink[] {
  const links = sameAs.map((address) => ({
    name: hostOf(address),
    href: addresses.outside(address),
  }));
  const [, user = '', host = ''] = /^@?([^@]+)@([^@]+)$/.exec(fediverse ?? '') ?? [];
  if (host === '') return links;
  return [
    ...links,
    { name: `@${user}@${host}`, href: addresses.outside(`https://${host}/@${user}`) },
  ];
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;
}
