import { expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

const verdictOf = (fields: string) =>
  viewAt('article', '/a/', {
    'articles/a.md': `---\nheadline: A\npermalink: /a/\n${fields}\n---\nText.`,
  }).verdict;

it('showVerdict() shows what machines are told of reviews and fact checks', () => {
  expect(verdictOf('itemReviewed: Slack Water\nrating: 4/5')).toEqual({
    reviewed: { name: 'Slack Water' },
    verdict: '4/5',
  });
  expect(
    verdictOf(
      'claim: {text: So, claimant: Bo Ek, url: "https://a.example/"}\nrating: {name: False, value: 1}',
    ),
  ).toEqual({
    claim: { text: 'So', claimant: 'Bo Ek', href: 'https://a.example/' },
    verdict: 'False, 1/5',
  });
  expect(verdictOf('rating: False')).toBeUndefined();
});
