import type { NewsMediaOrganizationLeaf } from 'schema-dts';
import { sparse } from '../../base/sparse.ts';
import type { Telling } from './telling.ts';

/** The organisation behind the publication, with the policies that it has pages for. */
export function publisherNode({
  frame,
  absolute,
  publisher: id,
}: Telling): NewsMediaOrganizationLeaf {
  const { publication, publisher } = frame;
  const { type, logo, email, telephone, contactPage, policies } = publisher;
  const isReachable = email ?? telephone ?? contactPage;
  const addresses = Object.entries(policies).map(([policy, href]) => [policy, absolute(href)]);
  return sparse<NewsMediaOrganizationLeaf>({
    // The settings may name another type of organisation, which has the same properties.
    '@type': type as 'NewsMediaOrganization',
    '@id': id,
    name: publication.name,
    url: absolute(publication.home),
    alternateName: publisher.shortName,
    legalName: publisher.legalName,
    foundingDate: publisher.foundingDate,
    logo: logo ? { '@type': 'ImageObject', url: absolute(logo) } : undefined,
    sameAs: publisher.sameAs,
    contactPoint: isReachable
      ? {
          '@type': 'ContactPoint',
          contactType: 'newsroom',
          ...sparse<object>({ email, telephone, url: contactPage && absolute(contactPage) }),
        }
      : undefined,
    ...Object.fromEntries(addresses),
  });
}
