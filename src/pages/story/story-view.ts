import { day } from '../../base/age.ts';
import { instantOf } from '../../base/date.ts';
import { given } from '../../base/given.ts';
import { sparse } from '../../base/sparse.ts';
import { readingMinutes } from '../../base/text.ts';
import type { Contributor } from '../../site/people/credit.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { showExports } from '../exports/show-exports.ts';
import { kickerOf, makeCard, signature } from '../lists/card.ts';
import { showCorrections } from '../lists/corrections.ts';
import { showSeries } from '../lists/series.ts';
import type {
  Card,
  NamedLink,
  ShownContribution,
  ShownDate,
  ShownSponsor,
  Signature,
  StoryView,
} from '../view.ts';
import { showBackground } from './background.ts';
import { showFigure } from './figure.ts';
import { interviewHeadline } from './interview-headline.ts';
import { showPassages } from './passages.ts';
import { shownTags } from './shown-tags.ts';
import { showTranslations } from './translations.ts';
import { showVerdict } from './verdict.ts';

/** What the page of a story shows, with the kind of the page. */
export type ShownStory = StoryView & Pick<Story, 'kind'>;

/** What the page of a story shows. Of a story that was taken back nothing is left but headline, dates and retraction. */
export function storyView(story: Story, edition: Edition): ShownStory {
  const corrections = showCorrections(story, edition);
  const furniture = furnitureOf(story, edition);
  if (story.canceled)
    return { kind: story.kind, ...retracted(furniture), ...given({ corrections }) };
  const inline = story.interviews.filter(({ url }) => url === story.url);
  return sparse<ShownStory>({
    kind: story.kind,
    ...furniture,
    passages: passagesOf(story, edition),
    related: relatedTo(story, edition),
    standfirst: story.standfirst,
    markedStandfirst: story.text().body.written?.standfirst,
    dateline: story.dateline,
    figure: showFigure(story, edition),
    keyPoints: filled(story.keyPoints),
    background: showBackground(story, edition),
    verdict: showVerdict(story, edition),
    interviewPages: filled(interviewPagesOf(story, edition)),
    exports: filled(showExports(inline, story, edition)),
    series: showSeries(story, edition),
    corrections,
    translations: showTranslations(story, edition),
  });
}

function relatedTo({ related }: Story, edition: Edition): readonly Card[] {
  const cards: Card[] = [];
  for (const path of related) {
    const other = edition.site.storiesByPath.get(path);
    if (other && !other.canceled) cards.push(makeCard(other, edition));
  }
  return cards;
}

/** What stands round the text of a story, and round that of an interview in it that has a page of its own. */
export function furnitureOf(story: Story, edition: Edition): StoryView {
  const { headline, bylineText, contributors, updated } = story;
  const { byline, label, published } = makeCard(story, edition);
  return sparse<StoryView>({
    headline,
    byline,
    readingTime: readingMinutes(story.text().body.words),
    passages: [],
    tags: shownTags(story, edition).map(({ name, url }) => ({
      name,
      href: edition.addresses.page(url),
    })),
    related: [],
    label,
    kicker: kickerOf(story, edition),
    bylineText: bylineText?.map((part) =>
      typeof part === 'string' ? part : signature(part, edition),
    ),
    contributors: filled(contributionsOf(contributors, edition)),
    sponsor: sponsorOf(story, edition),
    published,
    old: showAge(story, edition),
    updated: updated && isShownUpdated(story, edition) ? edition.date(updated) : undefined,
  });
}

function retracted({ headline, published, updated }: StoryView): StoryView {
  return {
    headline,
    byline: [],
    readingTime: 0,
    passages: [],
    tags: [],
    related: [],
    retracted: true,
    ...given({ published, updated }),
  };
}

function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** The passages of a story that stand on its own page. */
export function passagesOf(story: Story, edition: Edition): StoryView['passages'] {
  const interviews = story.interviews.filter(({ url }) => url !== story.url);
  const shown = showPassages({ ...story.text(), headline: story.headline }, edition);
  if (interviews.length === 0) return shown;
  const apart = new Set(interviews.map(({ id }) => id));
  return shown.filter((passage) => passage.kind !== 'interview' || !apart.has(passage.id));
}

/** Links to the interviews of a story that have pages of their own. */
export function interviewPagesOf(story: Story, { addresses }: Edition): readonly NamedLink[] {
  return story.interviews
    .filter(({ url }) => url !== story.url)
    .map((interview) => ({
      name: interviewHeadline(interview, story),
      href: addresses.page(interview.url),
    }));
}

/** A change is shown when it came some time after the publication, or as the story asks. */
function isShownUpdated({ published, updated, showUpdated }: Story, { site }: Edition): boolean {
  if (showUpdated !== 'auto' || !published || !updated) return showUpdated !== 'never';
  const minutes = (instantOf(updated) - instantOf(published)) / 60_000;
  return minutes >= site.publication.dates.updatedAfterMinutes;
}

/** The day of old news, which misleads when it is taken for new; other stories keep longer. */
function showAge({ type, published }: Story, edition: Edition): ShownDate | undefined {
  const { now, publication } = edition.site;
  if (type !== 'news' || !published) return undefined;
  const age = now - instantOf(published);
  if (age <= publication.dates.oldAfterDays * day) return undefined;
  return edition.date({ ...published, precision: 'day' });
}

function contributionsOf(
  contributors: readonly Contributor[],
  edition: Edition,
): readonly ShownContribution[] {
  if (contributors.length === 0) return [];
  const byRole = new Map<string, Signature[]>();
  for (const contributor of contributors) {
    const people = byRole.get(contributor.role) ?? [];
    byRole.set(contributor.role, people);
    people.push(signature(contributor, edition));
  }
  return [...byRole].map(([role, people]) => ({ role, people }));
}

function sponsorOf({ sponsor }: Story, { addresses }: Edition): ShownSponsor | undefined {
  if (!sponsor) return undefined;
  const { name, url, label } = sponsor;
  return {
    name,
    ...given({ label, href: url === undefined ? undefined : addresses.outside(url) }),
  };
}
