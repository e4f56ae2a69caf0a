import type { UrlPath } from '../../base/path.ts';
import { sparse } from '../../base/sparse.ts';
import type { Credit } from '../../site/people/credit.ts';
import type { NamedPerson } from '../../site/people/directory.ts';
import type { Person } from '../../site/people/person.ts';
import type { Edition } from '../edition.ts';
import type { Named } from '../frame/subject.ts';

const home = '/' as UrlPath;

/** Who signs, as machines are told: the name alone, everything else apart. */
export function namedIn(credit: Credit, edition: Edition): Named {
  const { name, person: slug, isOrganization, jobTitle, url } = credit;
  const person = slug === undefined ? undefined : edition.site.people.get(slug);
  const { addresses } = edition;
  const own = person?.url ?? (slug === undefined && isOrganization ? home : undefined);
  return sparse<Named>({
    name: person?.name ?? name,
    isOrganization,
    href: own ? addresses.page(own) : url && addresses.outside(url),
    honorificPrefix: isOrganization ? undefined : person?.honorificPrefix,
    honorificSuffix: isOrganization ? undefined : person?.honorificSuffix,
    jobTitle: isOrganization ? undefined : (jobTitle ?? person?.jobTitle),
    sameAs: elsewhere(person),
    fediverse: person?.details?.fediverse,
  });
}

/** Who speaks, with what their story says of them. */
export function namedAs({ slug, name, jobTitle }: NamedPerson, edition: Edition): Named {
  const person = edition.site.people.get(slug);
  return sparse<Named>({
    name: name.full,
    href: person?.url && edition.addresses.page(person.url),
    honorificPrefix: name.honorificPrefix,
    honorificSuffix: name.honorificSuffix,
    jobTitle: jobTitle ?? person?.jobTitle,
    sameAs: elsewhere(person),
  });
}

/** Where else on the web somebody is. */
export function elsewhere(person: Person | undefined): readonly string[] | undefined {
  const sameAs = person?.details?.sameAs ?? [];
  return sameAs.length > 0 ? sameAs : undefined;
}
