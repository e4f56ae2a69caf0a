import { given } from '../base/given.ts';
import type { Slug } from '../base/slug.ts';
import type { Credit, Story } from '../site/story.ts';
import type { Edition } from './edition.ts';
import { workLabel } from './label.ts';
import type { Card, Signature } from './view.ts';

/** A story as it is shown on fronts and lists. */
export function makeCard(story: Story, edition: Edition): Card {
  const kicker = story.kicker ?? sectionName(story.section, edition);
  const label = workLabel(story.type);
  return {
    href: edition.addresses.page(story.url),
    headline: story.shortHeadline ?? story.headline,
    byline: signatures(story.byline, edition),
    ...given({ kicker, standfirst: story.standfirst }),
    ...(story.published ? { published: edition.date(story.published) } : {}),
    ...given({ label, lang: story.lang }),
  };
}

/** The names in a byline, linked to those who have a page. */
export function signatures(
  byline: readonly Credit[],
  { site, addresses }: Edition,
): readonly Signature[] {
  return byline.map(({ name, person }) => {
    const url = person && site.people.get(person)?.url;
    return { name, ...(url ? { href: addresses.page(url) } : {}) };
  });
}

function sectionName(slug: Slug | undefined, { site }: Edition): string | undefined {
  return slug === undefined ? undefined : site.sections.get(slug)?.name;
}
