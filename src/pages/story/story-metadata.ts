import { sparse } from '../../base/sparse.ts';
import { cutAtWord } from '../../base/text.ts';
import type { WholeInterview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { otherForms } from '../exports/other-forms.ts';
import { type MetadataInput, makeMetadata } from '../frame/make-metadata.ts';
import type { Metadata } from '../frame/metadata.ts';
import { interviewHeadline } from './interview-headline.ts';
import { interviewSubject, storySubject } from './story-subject.ts';
import { alternatesOf } from './translations.ts';

/** Search engines show about so many characters of a description. */
const longestDescription = 160;

/** What the page of a story is called, where a title stands alone. */
export function titleOfStory({ headline, seoTitle, canceled }: Story): string {
  return canceled ? headline : (seoTitle ?? headline);
}

/** What the page of a story states about itself. Of a story that was taken back it repeats nothing. */
export function storyMetadata(story: Story, edition: Edition): Metadata {
  const { url, canceled, canonical } = story;
  const retraction = story.corrections.findLast(({ kind }) => kind === 'retraction')?.text;
  const description = canceled
    ? retraction || undefined
    : (story.description ??
      story.standfirst ??
      cutAtWord(story.text().body.opening, longestDescription));
  const title = titleOfStory(story);
  const subject = storySubject(story, edition);
  return metadataOf(
    story,
    sparse<OwnMetadata>({
      url,
      title,
      description,
      canonical,
      subject,
      alternates: alternatesOf(story, edition),
      files: otherForms(story, edition),
    }),
    edition,
  );
}

/** What the page of an interview inside an article states about itself: the article's dates and tags, its own headline. */
export function interviewMetadata(
  story: Story,
  interview: WholeInterview,
  edition: Edition,
): Metadata {
  const headline = interviewHeadline(interview, story);
  const first = interview.entries.find((entry) => entry.kind === 'turn');
  const opening = first?.kind === 'turn' ? first.entry.opening : '';
  const description = opening === '' ? undefined : cutAtWord(opening, longestDescription);
  const { url } = interview;
  return metadataOf(
    story,
    sparse<OwnMetadata>({
      url,
      title: headline,
      description,
      subject: interviewSubject(story, interview, headline, edition),
      trail: [{ name: story.headline, href: edition.addresses.page(story.url) }],
    }),
    edition,
  );
}

type OwnMetadata = Pick<
  MetadataInput,
  'url' | 'title' | 'description' | 'canonical' | 'subject' | 'trail' | 'alternates' | 'files'
>;

function metadataOf(story: Story, own: OwnMetadata, edition: Edition): Metadata {
  const { section: slug, noindex, lang, dir } = story;
  const section = slug === undefined ? undefined : edition.site.sections.get(slug);
  const above = section && { name: section.name, href: edition.addresses.page(section.url) };
  return makeMetadata(
    sparse<MetadataInput>({
      noindex,
      lang,
      dir,
      ...own,
      trail: [...(above ? [above] : []), ...(own.trail ?? [])],
    }),
    edition,
  );
}
