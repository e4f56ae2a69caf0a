import type { Href } from '../../base/address.ts';
import { given } from '../../base/given.ts';
import { sparse } from '../../base/sparse.ts';
import { readingMinutes } from '../../base/text.ts';
import type { WholeInterview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { showExports } from '../exports/show-exports.ts';
import { titleOfPage } from '../frame/make-metadata.ts';
import { makeOutline, type Outline } from '../outline.ts';
import { makePage, type Page } from '../page.ts';
import type { ArticleView, InterviewView } from '../view.ts';
import { interviewHeadline } from './interview-headline.ts';
import { showPassages } from './passages.ts';
import { showProse } from './prose.ts';
import { interviewMetadata, storyMetadata, titleOfStory } from './story-metadata.ts';
import { furnitureOf, storyView } from './story-view.ts';
import { wholeInterview } from './whole-interview.ts';

/** The pages of a story: its own, and one for each interview that has one of its own. */
export function storyPages(story: Story, edition: Edition): readonly Outline[] {
  const { publication } = edition.site;
  const title = titleOfPage(titleOfStory(story), publication);
  const own = makeOutline(story.url, story.kind, title, () => storyPage(story, edition));
  if (story.canceled) return [own];
  const apart = story.interviews.filter(({ url }) => url !== story.url);
  const outlines = apart.map((interview) =>
    makeOutline(
      interview.url,
      'interview',
      titleOfPage(interviewHeadline(interview, story), publication),
      () => interviewPage(story, wholeInterview(interview, story), edition),
    ),
  );
  return [own, ...outlines];
}

function storyPage(story: Story, edition: Edition): Page<ArticleView | InterviewView> {
  return makePage(
    sparse<Omit<Page<ArticleView | InterviewView>, 'path'>>({
      source: story.source,
      url: story.url,
      metadata: storyMetadata(story, edition),
      view: storyView(story, edition),
      prose: story.canceled ? undefined : showProse(story.text().body, edition),
      current: currentOf(story, edition),
      edition: edition.tag,
    }),
  );
}

/** The page of an interview inside an article; it shows the notes of the whole text, to which it may refer. */
function interviewPage(
  story: Story,
  interview: WholeInterview,
  edition: Edition,
): Page<ArticleView | InterviewView> {
  const headline = interviewHeadline(interview, story);
  const passages = showPassages(
    { ...story.text(), headline, interviews: [interview] },
    edition,
  ).filter(
    (passage) =>
      passage.kind === 'notes' || (passage.kind === 'interview' && passage.id === interview.id),
  );
  return makePage({
    source: story.source,
    url: interview.url,
    metadata: interviewMetadata(story, interview, edition),
    view: {
      kind: 'interview',
      ...furnitureOf(story, edition),
      headline,
      label: edition.words.kinds.interview,
      readingTime: readingMinutes(wordsOf(interview)),
      passages,
      related: [],
      partOf: { name: story.headline, href: edition.addresses.page(story.url) },
      exports: showExports([interview], story, edition),
    },
    prose: showProse(story.text().body, edition),
    ...given({ current: currentOf(story, edition), edition: edition.tag }),
  });
}

function wordsOf({ entries }: WholeInterview): number {
  return entries.reduce((sum, entry) => sum + (entry.kind === 'turn' ? entry.entry.words : 0), 0);
}

function currentOf({ section: slug }: Story, { site, addresses }: Edition): Href | undefined {
  const section = slug === undefined ? undefined : site.sections.get(slug);
  return section && addresses.page(section.url);
}
