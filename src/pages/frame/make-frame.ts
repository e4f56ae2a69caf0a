import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Edition } from '../edition.ts';
import { correctionsUrl, hasCorrections } from '../lists/corrections.ts';
import { archiveUrl } from '../lists/months.ts';
import type { Frame } from './frame.ts';
import { directionOf } from './make-metadata.ts';

/** What stands round every page of an edition. */
export function makeFrame({ site, addresses }: Edition): Frame {
  const { publication, sections, tags, people, stories, pages } = site;
  const link = (name: string, url: string) => ({ name, href: addresses.page(url as UrlPath) });
  return {
    publication: {
      name: publication.name,
      lang: publication.lang,
      dir: directionOf(publication.lang),
      home: addresses.page('/' as UrlPath),
      ...given({ tagline: publication.tagline }),
    },
    sections: [...sections.values()].map(({ name, url }) => link(name, url)),
    lists: [
      ...(tags.size > 0 ? [link('Topics', '/tags/')] : []),
      ...(stories.some(({ interviews }) => interviews.length > 0)
        ? [link('Interviews', '/interviews/')]
        : []),
      ...([...people.values()].some(({ url }) => url) ? [link('People', '/people/')] : []),
    ],
    pages: [
      ...[...pages]
        .sort((a, b) => a.weight - b.weight || (a.headline < b.headline ? -1 : 1))
        .map(({ headline, url }) => link(headline, url)),
      ...(stories.some(({ published }) => published) ? [link('Archive', archiveUrl)] : []),
      ...(hasCorrections(site) ? [link('Corrections', correctionsUrl)] : []),
    ],
  };
}
