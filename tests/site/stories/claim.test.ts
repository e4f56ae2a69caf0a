import { expect, it } from 'vitest';
import { codes, siteOf, storyOf } from '../../support/site.ts';

const story = (fields: string) => `---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\nText.`;

it('claimOf() tells who claims it, person or organisation', () => {
  expect(storyOf(story('claim: So\nclaimant: Ann Lee\nrating: False')).claim).toEqual({
    text: 'So',
    claimant: 'Ann Lee',
  });
  expect(storyOf(story('claim: {text: So, by: The Council}\nrating: False')).claim).toEqual({
    text: 'So',
    claimant: 'The Council',
    isOrganization: true,
  });
});

it('reportUnrated() misses the verdict of a claim', () => {
  const said = (fields: string) => codes(siteOf({ 'articles/a.md': story(fields) }).diagnostics);
  expect(said('claim: So')).toEqual(['claim-unrated articles/a.md:4']);
  expect(said('claim: So\nrating: False')).toEqual([]);
  expect(said('rating: False')).toEqual([]);
});
