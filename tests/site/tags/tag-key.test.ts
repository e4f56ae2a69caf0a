import { describe, expect, it } from 'vitest';
import { tagKey, tagWords } from '../../../src/site/tags/tag-key.ts';

describe('tagKey()', () => {
  it.each([
    ['Stop', 'stop'],
    ['STOP', 'stop'],
    ['ClimateChange', 'climate-change'],
    ['Climate change', 'climate_change'],
    ['STRASSE', 'Straße'],
    ['ＮＡＴＯ', 'nato'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδος'],
  ])('takes “%s” and “%s” for one tag', (a, b) => {
    expect(tagKey(a)).toBe(tagKey(b));
  });

  it('keeps LGBTQ+ and LGBTQ apart', () => {
    expect(tagKey('LGBTQ+')).not.toBe(tagKey('LGBTQ'));
  });
});

describe('tagWords()', () => {
  it.each([
    ['ClimateChange', 'Climate Change'],
    ['NATOSummit', 'NATO Summit'],
    ['USElection2024', 'US Election2024'],
    ['iPhone', 'iPhone'],
    ['eBay', 'eBay'],
    ['McDonald', 'McDonald'],
    ['DeSantis', 'DeSantis'],
    ['YouTube', 'YouTube'],
    ['Stop', 'Stop'],
    ['Україна', 'Україна'],
  ])('reads “%s” as “%s”', (text, words) => {
    expect(tagWords(text)).toBe(words);
  });
});
