import { describe, expect, it } from 'vitest';
import { storyOf } from '../../support/site.ts';

const credits = (fields: string, others = {}) => {
  const { byline, bylineText, contributors } = storyOf(
    `---\nheadline: A\n${fields}\n---\nText.`,
    others,
  );
  return { byline, bylineText, contributors };
};
const bo = { 'people/bo.md': '---\nname: Dr. Bo Ek, PhD\n---\n' };

describe('makeCredits()', () => {
  it('links names in the byline to people, whoever signs', () => {
    expect(credits('authors: [Ann Lee, bo, Don Draper]', bo).byline).toEqual([
      { name: 'Ann Lee', person: 'ann-lee' },
      { name: 'Bo Ek PhD', person: 'bo' },
      { name: 'Don Draper', person: 'don-draper' },
    ]);
  });

  it('takes the publication by name or short name for itself', () => {
    const settings = { 'publication.yml': 'name: The Tarn Herald\nshortName: Herald' };
    const itself = [{ name: 'The Tarn Herald', isOrganization: true }];
    expect(credits('authors: The Tarn Herald', settings).byline).toEqual(itself);
    expect(credits('authors: Herald', settings).byline).toEqual(itself);
  });

  it('lets the publication’s default author sign what nobody signs', () => {
    const settings = { 'publication.yml': 'defaultAuthor: Ann Lee' };
    expect(credits('kicker: x', settings).byline).toEqual([{ name: 'Ann Lee', person: 'ann-lee' }]);
    expect(credits('authors: Bo Ek', settings).byline).toEqual([
      { name: 'Bo Ek', person: 'bo-ek' },
    ]);
    expect(credits('kicker: x').byline).toEqual([]);
  });

  it('finds people in a worded byline by id and by name', () => {
    const { bylineText } = credits('byline: Reported by {bo}, translated by {Ann Lee} {', bo);
    expect(bylineText).toEqual([
      'Reported by ',
      { name: 'Bo Ek PhD', person: 'bo' },
      ', translated by ',
      { name: 'Ann Lee', person: 'ann-lee' },
      ' {',
    ]);
  });

  it('keeps what contributors did', () => {
    expect(credits('contributors: [{person: bo, role: photographer}]', bo).contributors).toEqual([
      { name: 'Bo Ek PhD', person: 'bo', role: 'photographer' },
    ]);
  });
});
