import { given } from '../../base/given.ts';
import type { Policy, Publication } from '../../content/settings/publication.ts';
import type { Answers } from '../answering.ts';
import type { Edition } from '../edition.ts';

/**
 * The organisation behind the publication, in words of schema.org. Addresses of our own begin with `/`, all others with a scheme;
 * those at which nothing stands are left out.
 */
export interface Publisher {
  /** A type of organisation. */
  readonly type: string;
  readonly shortName?: string;
  readonly description?: string;
  readonly legalName?: string;
  /** A year or a date. */
  readonly foundingDate?: string;
  readonly logo?: string;
  readonly sameAs?: readonly string[];
  readonly email?: string;
  readonly telephone?: string;
  readonly contactPage?: string;
  /** Pages that say how the newsroom works. */
  readonly policies: Readonly<Partial<Record<Policy, string>>>;
  readonly copyrightHolder?: string;
  readonly license?: string;
}

/** The publisher of an edition, as far as its own pages answer. */
export function makePublisher({ site, addresses }: Edition, answers: Answers): Publisher {
  const { publisher, policies, logo, shortName, description, copyrightHolder, license } =
    site.publication;
  const { type, legalName, foundingDate, sameAs, contact } = publisher;
  const href = (address: string | undefined): string | undefined =>
    address !== undefined && doesAnswer(address, answers)
      ? addresses.target({ kind: 'address', href: address }, address)
      : undefined;
  const hrefs = Object.entries(policies).map(([policy, address]) => [policy, href(address)]);
  return {
    type,
    policies: given(Object.fromEntries(hrefs)) as Publisher['policies'],
    ...given({
      shortName,
      description,
      legalName,
      foundingDate,
      logo: href(logo && rooted(logo)),
      sameAs: sameAs.length > 0 ? sameAs : undefined,
      email: contact.email,
      telephone: contact.telephone,
      contactPage: href(contact.url),
      copyrightHolder,
      license,
    }),
  };
}

/** The settings that name pages and files of the publication, each with its address. */
export function addressesInSettings({
  policies,
  publisher,
  logo,
}: Publication): readonly (readonly [setting: string, address: string])[] {
  const all = {
    ...Object.fromEntries(Object.entries(policies).map(([name, at]) => [`policies.${name}`, at])),
    'publisher.contact.url': publisher.contact.url,
    logo: logo && rooted(logo),
  };
  return Object.entries(given(all));
}

/** Does something stand at an address? Others' pages are taken on trust. */
export function doesAnswer(address: string, answers: Answers): boolean {
  if (!address.startsWith('/')) return true;
  const [path = ''] = address.split(/[?#]/);
  try {
    return answers(decodeURIComponent(path).normalize('NFC'));
  } catch {
    return answers(path);
  }
}

/** A file of the publication by its address: its path may be written without the first slash. */
function rooted(file: string): string {
  return /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(file) ? file : `/${file}`;
}
