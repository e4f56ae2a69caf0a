import type { StoryType } from '../content/fields/story.ts';

const labels: Partial<Record<StoryType, string>> = {
  interview: 'Interview',
  analysis: 'Analysis',
  opinion: 'Opinion',
  editorial: 'Editorial',
  letter: 'Letter',
  explainer: 'Explainer',
  background: 'Background',
  review: 'Review',
  live: 'Live',
  callout: 'Your turn',
  sponsored: 'Sponsored',
  satire: 'Satire',
  obituary: 'Obituary',
  profile: 'Profile',
  'photo-essay': 'Photo essay',
  recipe: 'Recipe',
  factcheck: 'Fact check',
};

/** The word that tells readers what kind of work a story is; plain news and features need none. */
export function workLabel(type: StoryType): string | undefined {
  return labels[type];
}
