import { given } from '../base/given.ts';
import { readingMinutes } from '../base/text.ts';
import type { Story } from '../site/story.ts';
import { makeCard, signatures } from './card.ts';
import type { Edition } from './edition.ts';
import { workLabel } from './label.ts';
import { makeMetadata } from './make-metadata.ts';
import type { Metadata } from './metadata.ts';
import { makePage, type Page } from './page.ts';
import { showPassages } from './passages.ts';
import { showProse } from './prose.ts';
import type { ArticleView, InterviewView, NamedLink, ShownFigure, StoryView } from './view.ts';

/** The page of a story, article or interview. */
export function storyPage(story: Story, edition: Edition): Page<ArticleView | InterviewView> {
  const section =
    story.section === undefined ? undefined : edition.site.sections.get(story.section);
  return makePage({
    url: story.url,
    metadata: storyMetadata(story, edition),
    view: { kind: story.kind, ...storyView(story, edition) },
    prose: showProse(story.body, edition),
    ...(section ? { current: edition.addresses.page(section.url) } : {}),
  });
}

function storyView(story: Story, edition: Edition): StoryView {
  const label = workLabel(story.type);
  const kicker = kickerOf(story, edition);
  const figure = figureOf(story, edition);
  return {
    headline: story.headline,
    byline: signatures(story.byline, edition),
    readingTime: readingMinutes(story.body.words),
    passages: showPassages(story.body, story.interviews, story.headline, edition),
    tags: tagsOf(story, edition),
    related: story.related.flatMap((path) => {
      const other = edition.site.storiesByPath.get(path);
      return other ? [makeCard(other, edition)] : [];
    }),
    ...given({ label, kicker, figure, standfirst: story.standfirst, dateline: story.dateline }),
    ...(story.published ? { published: edition.date(story.published, story.lang) } : {}),
    ...(story.updated ? { updated: edition.date(story.updated, story.lang) } : {}),
  };
}

/** The words above the headline: the story's own, else its section's name; linked to the section either way. */
function kickerOf(
  { kicker, section: slug }: Story,
  { site, addresses }: Edition,
): StoryView['kicker'] {
  const section = slug === undefined ? undefined : site.sections.get(slug);
  const name = kicker ?? section?.name;
  return name === undefined
    ? undefined
    : { name, ...(section ? { href: addresses.page(section.url) } : {}) };
}

function tagsOf({ tags }: Story, { site, addresses }: Edition): readonly NamedLink[] {
  return tags.flatMap((slug) => {
    const tag = site.tags.get(slug);
    return tag ? [{ name: tag.name, href: addresses.page(tag.url) }] : [];
  });
}

function figureOf({ image, imageTarget }: Story, { addresses }: Edition): ShownFigure | undefined {
  if (!image) return undefined;
  return {
    src: imageTarget ? addresses.target(imageTarget, image.src) : image.src,
    alt: image.decorative ? '' : (image.alt ?? ''),
    ...given({ caption: image.caption, credit: image.creditText }),
  };
}

function storyMetadata(story: Story, edition: Edition): Metadata {
  const section =
    story.section === undefined ? undefined : edition.site.sections.get(story.section);
  const description = story.description ?? story.standfirst ?? story.body.opening;
  return makeMetadata(
    {
      url: story.url,
      title: story.seoTitle ?? story.headline,
      description,
      noindex: story.noindex,
      type: 'article',
      article: {
        headline: story.headline,
        tags: tagsOf(story, edition).map(({ name }) => name),
        ...(story.published ? { published: story.published.at } : {}),
        ...(story.updated ? { modified: story.updated.at } : {}),
        ...(section ? { section: section.name } : {}),
      },
      ...given({ lang: story.lang, dir: story.dir, canonical: story.canonical }),
    },
    edition,
  );
}
