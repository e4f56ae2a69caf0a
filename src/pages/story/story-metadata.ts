import { sparse } from '../../base/sparse.ts';
import { cutAtWord } from '../../base/text.ts';
import type { Interview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { type MetadataInput, makeMetadata } from '../frame/make-metadata.ts';
import type { Metadata } from '../frame/metadata.ts';
import { interviewHeadline } from './interview-headline.ts';
import { shownTags } from './shown-tags.ts';

/** Search engines show about so many characters of a description. */
const longestDescription = 160;

/** What the page of a story is called, where a title stands alone. */
export function titleOfStory({ headline, seoTitle, canceled }: Story): string {
  return canceled ? headline : (seoTitle ?? headline);
}

/** What the page of a story states about itself. Of a story that was taken back it repeats nothing. */
export function storyMetadata(story: Story, edition: Edition): Metadata {
  const { url, headline, canceled, canonical } = story;
  const retraction = story.corrections.findLast(({ kind }) => kind === 'retraction')?.text;
  const description = canceled
    ? retraction || undefined
    : (story.description ?? story.standfirst ?? cutAtWord(story.body.opening, longestDescription));
  const title = titleOfStory(story);
  return metadataOf(
    story,
    sparse<OwnMetadata>({ url, title, headline, description, canonical }),
    edition,
  );
}

/** What the page of an interview inside an article states about itself: the article's dates and tags, its own headline. */
export function interviewMetadata(story: Story, interview: Interview, edition: Edition): Metadata {
  const headline = interviewHeadline(interview, story);
  const first = interview.entries.find((entry) => entry.kind === 'turn');
  const opening = first?.kind === 'turn' ? first.entry.opening : '';
  const description = opening === '' ? undefined : cutAtWord(opening, longestDescription);
  const { url } = interview;
  return metadataOf(
    story,
    sparse<OwnMetadata>({ url, title: headline, headline, description }),
    edition,
  );
}

interface OwnMetadata extends Pick<MetadataInput, 'url' | 'title' | 'description' | 'canonical'> {
  readonly headline: string;
}

function metadataOf(story: Story, { headline, ...own }: OwnMetadata, edition: Edition): Metadata {
  const { section: slug, noindex, lang, dir, published, updated, canceled } = story;
  const section = slug === undefined ? undefined : edition.site.sections.get(slug);
  return makeMetadata(
    sparse<MetadataInput>({
      ...own,
      noindex,
      type: 'article',
      article: sparse<NonNullable<MetadataInput['article']>>({
        headline,
        tags: canceled ? [] : shownTags(story, edition).map(({ name }) => name),
        published: published?.at,
        modified: updated?.at,
        section: section?.name,
      }),
      lang,
      dir,
    }),
    edition,
  );
}
