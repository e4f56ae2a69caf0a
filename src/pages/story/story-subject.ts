import { given } from '../../base/given.ts';
import { sparse } from '../../base/sparse.ts';
import type { Interview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { StorySubject } from '../frame/subject.ts';
import { shownTags } from './shown-tags.ts';
import { subjectCoverage } from './subject-coverage.ts';
import { subjectInterview } from './subject-interview.ts';
import { namedIn } from './subject-people.ts';
import { subjectPicture } from './subject-picture.ts';

/** What the page of a story is about. Of a story that was taken back headline, dates and retraction are left. */
export function storySubject(story: Story, edition: Edition): StorySubject {
  const { headline, shortHeadline, canceled } = story;
  if (canceled) return { ...retracted(story, edition), headline };
  const { body, updates } = story.text();
  return sparse<StorySubject>({
    headline,
    shortHeadline,
    words: body.words,
    picture: subjectPicture(story, 'lead', edition),
    sources: sourcesOf(story, edition),
    series: seriesOf(story, edition),
    corrections: correctionsOf(story),
    interviews: interviewsOf(story, edition),
    live: updates.length > 0 ? subjectCoverage(story) : undefined,
    reviewed: story.itemReviewed,
    rating: story.rating,
    claim: story.claim,
    ...sharedBy(story, edition),
  });
}

/** What the page of an interview is about that stands apart from its article. */
export function interviewSubject(
  story: Story,
  interview: Interview,
  headline: string,
  edition: Edition,
): StorySubject {
  return {
    ...sharedBy(story, edition),
    type: 'interview',
    headline,
    interviews: [subjectInterview(interview, story, true, edition)],
    partOf: { name: story.headline, href: edition.addresses.page(story.url) },
  };
}

/** What is said of a story and of each of its parts. */
function sharedBy(story: Story, edition: Edition): Omit<StorySubject, 'headline'> {
  const { type, published, updated, byline, contributors, sponsor } = story;
  return sparse<Omit<StorySubject, 'headline'>>({
    kind: 'story',
    type: sponsor ? 'sponsored' : type,
    keywords: shownTags(story, edition).map(({ name }) => name),
    authors: byline.map((credit) => namedIn(credit, edition)),
    published: published?.at,
    modified: (updated ?? published)?.at,
    section: sectionOf(story, edition),
    contributors:
      contributors.length > 0
        ? contributors.map((credit) => ({ ...namedIn(credit, edition), role: credit.role }))
        : undefined,
    isPaywalled: story.isAccessibleForFree ? undefined : true,
    dateline: story.dateline,
    sponsor: sponsor && {
      name: sponsor.name,
      isOrganization: true,
      ...given({ href: sponsor.url && edition.addresses.outside(sponsor.url) }),
    },
    copyrightHolder: story.copyrightHolder,
    license: story.license,
  });
}

function retracted(story: Story, edition: Edition): Omit<StorySubject, 'headline'> {
  const { type, published, updated } = story;
  return sparse<Omit<StorySubject, 'headline'>>({
    kind: 'story',
    type,
    keywords: [],
    authors: [],
    published: published?.at,
    modified: (updated ?? published)?.at,
    section: sectionOf(story, edition),
    corrections: correctionsOf(story),
    isRetracted: true,
  });
}

function sectionOf({ section }: Story, { site }: Edition): string | undefined {
  return section === undefined ? undefined : site.sections.get(section)?.name;
}

function sourcesOf({ sources }: Story, { addresses }: Edition): StorySubject['sources'] {
  if (sources.length === 0) return undefined;
  return sources.map(({ title, url = '', target }) => ({
    title,
    ...given({ href: target && addresses.target(target, url) }),
  }));
}

function seriesOf({ series: slug, part }: Story, edition: Edition): StorySubject['series'] {
  const series = slug === undefined ? undefined : edition.site.series.get(slug);
  if (series === undefined) return undefined;
  const { name, url } = series;
  return { name, href: edition.addresses.page(url), ...given({ part }) };
}

/** What admits an error, or takes something back; an update admits nothing. */
function correctionsOf({ corrections }: Story): StorySubject['corrections'] {
  const admitted = corrections.filter(({ kind, text }) => kind !== 'update' && text !== '');
  if (admitted.length === 0) return undefined;
  return admitted.map(({ id, text, date }) => ({ id, text, ...given({ date: date?.at }) }));
}

function interviewsOf(story: Story, edition: Edition): StorySubject['interviews'] {
  const { interviews, url } = story;
  if (interviews.length === 0) return undefined;
  return interviews.map((interview) =>
    subjectInterview(interview, story, interview.url === url, edition),
  );
}
