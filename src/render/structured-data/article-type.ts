import type { StorySubject } from '../../pages/frame/subject.ts';

/** The types of https://schema.org/NewsArticle for kinds of work; what is not here is a plain `NewsArticle`. */
const types: Partial<Readonly<Record<StorySubject['type'], string>>> = {
  news: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  editorial: 'OpinionNewsArticle',
  letter: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  background: 'BackgroundNewsArticle',
  callout: 'AskPublicNewsArticle',
  sponsored: 'AdvertiserContentArticle',
  satire: 'SatiricalArticle',
};

/**
 * The type of a story. A review is one for machines only when they are told what it is about, and a live report when its updates
 * have times. Reader modes want one type, never a list.
 */
export function articleType({ type, reviewed, live, isRetracted }: StorySubject): string {
  if (isRetracted) return 'NewsArticle';
  if (type === 'review' && reviewed) return 'ReviewNewsArticle';
  if (type === 'live' && live) return 'LiveBlogPosting';
  return types[type] ?? 'NewsArticle';
}

const genres: Partial<Readonly<Record<StorySubject['type'], string>>> = {
  interview: 'Interview',
  editorial: 'Editorial',
  letter: 'Letter to the editor',
  explainer: 'Explainer',
  review: 'Review',
  live: 'Live coverage',
  obituary: 'Obituary',
  feature: 'Feature',
  profile: 'Profile',
  'photo-essay': 'Photo essay',
  recipe: 'Recipe',
  factcheck: 'Fact check',
};

/** What kind of work a story is, where its type does not say all; undefined where it does. */
export function genreOf({ type }: StorySubject): string | undefined {
  return genres[type];
}
