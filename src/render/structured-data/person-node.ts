import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import { sparse } from '../../base/sparse.ts';
import type { Named, PersonSubject } from '../../pages/frame/subject.ts';
import { pictureNodes } from './picture-nodes.ts';
import type { Telling } from './telling.ts';

/** Somebody, or an organisation. The name is the name alone: what stands before and behind it has properties of its own. */
export function namedNode(named: Named, telling: Telling): PersonLeaf | OrganizationLeaf {
  const { name, href, sameAs, isOrganization } = named;
  const shared = {
    '@id': idOf(named, telling),
    name,
    url: href && telling.absolute(href),
    sameAs,
  };
  if (isOrganization) return sparse<OrganizationLeaf>({ '@type': 'Organization', ...shared });
  return sparse<PersonLeaf>({
    '@type': 'Person',
    ...shared,
    honorificPrefix: named.honorificPrefix,
    honorificSuffix: named.honorificSuffix,
    jobTitle: named.jobTitle,
  });
}

/** By which a person with a page of ours is one in all that we tell; undefined of all others. */
export function idOf({ href, isOrganization }: Named, telling: Telling): string | undefined {
  if (!href?.startsWith('/')) return undefined;
  const isHouse = isOrganization && href === telling.frame.publication.home;
  return isHouse ? telling.publisher : `${telling.absolute(href)}#person`;
}

/** Everything that is known of the person of a page. */
export function profileNode(subject: PersonSubject, telling: Telling): PersonLeaf {
  const { affiliation, homeLocation, fediverse, picture } = subject;
  return sparse<PersonLeaf>({
    ...(namedNode(subject, telling) as PersonLeaf),
    givenName: subject.givenName,
    familyName: subject.familyName,
    description: subject.description,
    image: picture && pictureNodes(picture, telling),
    affiliation: affiliation ? { '@type': 'Organization', name: affiliation } : undefined,
    email: subject.email,
    homeLocation: homeLocation ? { '@type': 'Place', name: homeLocation } : undefined,
    knowsAbout: subject.knowsAbout,
    knowsLanguage: subject.knowsLanguage,
    alternateName: fediverse,
  });
}
