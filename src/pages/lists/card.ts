import type { Slug } from '../../base/slug.ts';
import { sparse } from '../../base/sparse.ts';
import type { Credit } from '../../site/people/credit.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { workLabel } from '../label.ts';
import type { Card, Signature, StoryView } from '../view.ts';

/** A story as it is shown on fronts and lists. */
export function makeCard(story: Story, edition: Edition): Card {
  const known = edition.cards.get(story);
  if (known) return known;
  const card = newCard(story, edition);
  edition.cards.set(story, card);
  return card;
}

function newCard(story: Story, edition: Edition): Card {
  return sparse<Card>({
    href: edition.addresses.page(story.url),
    headline: story.shortHeadline ?? story.headline,
    byline: signatures(story.byline, edition),
    kicker: kickerOf(story, edition)?.name,
    standfirst: story.standfirst,
    picture: pictureOf(story, edition),
    published: story.published && edition.date(story.published),
    label: workLabelOf(story, edition),
    lang: langOn(story, edition),
    accent: accentOf(story.section, edition),
  });
}

/** The language of a story where it is not that of the page. */
function langOn({ lang }: Story, { tag, usual }: Edition): string | undefined {
  if (tag === undefined) return lang;
  return (lang ?? usual) === tag ? undefined : (lang ?? usual);
}

/** The accent of a section. */
export function accentOf(section: Slug | undefined, { accents }: Edition): number | undefined {
  return section === undefined ? undefined : accents.get(section);
}

/** The lead picture as a card shows it: one of the publication's own, since no list should ask another host for anything. */
function pictureOf({ image, imageTarget }: Story, { showPicture }: Edition): Card['picture'] {
  if (!image) return undefined;
  const { src, focus, decorative, alt = '' } = image;
  const isOwn =
    imageTarget?.kind === 'asset' || (imageTarget?.kind === 'address' && src.startsWith('/'));
  if (!isOwn) return undefined;
  const written = { src, target: imageTarget, alt: decorative ? '' : alt };
  return showPicture(focus ? { ...written, focus } : written, 'card');
}

/** The names in a byline, linked to those who have a page, here or elsewhere. */
function signatures(byline: readonly Credit[], edition: Edition): readonly Signature[] {
  return byline.map((credit) => signature(credit, edition));
}

/** A name in a byline, linked to the page of its person. */
export function signature({ name, person, url }: Credit, { site, addresses }: Edition): Signature {
  const own = person && site.people.get(person)?.url;
  const href = own ? addresses.page(own) : url && addresses.outside(url);
  return sparse<Signature>({ name, href: href || undefined });
}

type Kicker = NonNullable<StoryView['kicker']>;

/** The words above a headline: the story's own, else its series, else its section; linked to the nearer of the two. */
export function kickerOf(
  { kicker, section, series }: Story,
  { site, addresses }: Edition,
): StoryView['kicker'] {
  const place =
    (series === undefined ? undefined : site.series.get(series)) ??
    (section === undefined ? undefined : site.sections.get(section));
  const name = kicker ?? place?.name;
  if (name === undefined) return undefined;
  return sparse<Kicker>({ name, href: place && addresses.page(place.url) });
}

/** The word that tells readers what kind of work a story is; what somebody paid for is never without one. */
function workLabelOf({ type, sponsor }: Story, { words }: Edition): string | undefined {
  return workLabel(sponsor ? 'sponsored' : type, words);
}
