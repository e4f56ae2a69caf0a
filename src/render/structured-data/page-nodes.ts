import type {
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  IdReference,
  ProfilePageLeaf,
  WebPageLeaf,
  WebSiteLeaf,
} from 'schema-dts';
import { sparse } from '../../base/sparse.ts';
import type { ListSubject, PersonSubject, TextSubject } from '../../pages/frame/subject.ts';
import { profileNode } from './person-node.ts';
import type { Telling } from './telling.ts';

/** The site itself, by whose name search engines call it. */
export function websiteNode({ frame, absolute, website, publisher }: Telling): WebSiteLeaf {
  const { name, home, lang } = frame.publication;
  return sparse<WebSiteLeaf>({
    '@type': 'WebSite',
    '@id': website,
    name,
    alternateName: frame.publisher.shortName,
    url: absolute(home),
    description: frame.publisher.description,
    inLanguage: lang,
    publisher: { '@id': publisher },
  });
}

/** A list, with the addresses of what stands on this page of it. */
export function collectionNode({ name }: ListSubject, telling: Telling): CollectionPageLeaf {
  const items = itemsOf(telling);
  return sparse<CollectionPageLeaf>({
    '@type': 'CollectionPage',
    ...pageOf(telling),
    name,
    mainEntity:
      items.length > 0
        ? {
            '@type': 'ItemList',
            itemListElement: items.map((url, n) => ({
              '@type': 'ListItem',
              position: n + 1,
              url: telling.absolute(url),
            })),
          }
        : undefined,
  });
}

function itemsOf({ page: { view } }: Telling): readonly string[] {
  if ('cards' in view) return [...(view.top ?? []), ...view.cards].map(({ href }) => href);
  if (view.kind === 'people') return view.people.map(({ href }) => href);
  if (view.kind !== 'archive') return [];
  return view.years.flatMap(({ months }) => months.flatMap(({ href }) => href ?? []));
}

/** The page of a person. */
export function profilePageNode(subject: PersonSubject, telling: Telling): ProfilePageLeaf {
  return sparse<ProfilePageLeaf>({
    '@type': 'ProfilePage',
    ...pageOf(telling),
    name: subject.name,
    mainEntity: profileNode(subject, telling),
  });
}

/** A page that is no story. */
export function textPageNode({ name, modified }: TextSubject, telling: Telling): WebPageLeaf {
  return sparse<WebPageLeaf>({
    '@type': 'WebPage',
    ...pageOf(telling),
    name,
    dateModified: modified,
  });
}

function pageOf({ metadata, address, website, publisher }: Telling) {
  return {
    '@id': address,
    url: metadata.canonical ?? address,
    description: metadata.description,
    inLanguage: metadata.lang,
    isPartOf: { '@id': website } as IdReference,
    publisher: { '@id': publisher },
  };
}

/** The way from the front page to this one. */
export function breadcrumbsNode(name: string, telling: Telling): BreadcrumbListLeaf {
  const { frame, metadata, absolute, address } = telling;
  const { name: front, home } = frame.publication;
  const way = [{ name: front, href: home }, ...(metadata.trail ?? []), { name, href: address }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, n) => ({
      '@type': 'ListItem',
      position: n + 1,
      name: step.name,
      item: absolute(step.href),
    })),
  };
}
