import { given } from '../../base/given.ts';
import { outputPathOf, type UrlPath } from '../../base/path.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { editionOf } from '../edition-of.ts';
import { makeCard } from '../lists/card.ts';
import { makeOutline } from '../outline.ts';
import type { ExportOutline } from './export.ts';
import { isExported, markdownUrl } from './other-forms.ts';
import { policyLinks } from './policy-links.ts';
import type { LlmsLink, PlannedLlms } from './told-files.ts';

/** Stories that it names. */
const mostStories = 50;

/** `llms.txt`: what the publication is, its sections, its newest stories and how it works; none when it wants none. */
export function planLlms(edition: Edition): readonly ExportOutline[] {
  const { publication } = edition.site;
  if (!publication.exports.llms) return [];
  const { name, description, tagline } = publication;
  const url = '/llms.txt' as UrlPath;
  return [
    makeOutline(url, 'llms', 'llms.txt', () => ({
      kind: 'llms',
      url,
      path: outputPathOf(url),
      name,
      groups: groupsOf(edition),
      ...given({ description: description ?? tagline }),
    })),
  ];
}

function groupsOf(edition: Edition): PlannedLlms['groups'] {
  const { site, addresses, words } = edition;
  const whole = (url: UrlPath): string => addresses.absolute(url) ?? addresses.page(url);
  const sections = [...site.sections.values()].map(
    ({ name, url, description }): LlmsLink => ({
      name,
      href: whole(url),
      ...given({ note: description }),
    }),
  );
  const stories = site.stories
    .filter(isExported)
    .slice(0, mostStories)
    .map((story) => linkTo(story, edition));
  // One page often says several things of the newsroom.
  const policies = [
    ...new Map(policyLinks(edition).map(({ name, href }) => [href, { name, href }])).values(),
  ];
  return [
    { name: words.sections, links: sections },
    { name: words.latest, links: stories },
    { name: words.aboutPublication, links: policies },
  ].filter(({ links }) => links.length > 0);
}

function linkTo(story: Story, edition: Edition): LlmsLink {
  const { addresses, site, words } = edition;
  const url = site.publication.exports.markdown ? markdownUrl(story) : story.url;
  const { label } = makeCard(story, editionOf(story, edition));
  return {
    name: label === undefined ? story.headline : `${label}${words.colon}${story.headline}`,
    href: addresses.absolute(url) ?? addresses.page(url),
    ...given({ note: story.standfirst ?? story.description }),
  };
}
