import { describe, expect, it } from 'vitest';
import { makeSuggest } from '../../src/site/suggest.ts';

describe('makeSuggest()', () => {
  it('names the candidate that was probably meant', () => {
    const suggest = makeSuggest(['articles/flood.md', 'articles/rain.md']);
    expect(suggest('articles/flod.md')).toBe('articles/flood.md');
    expect(suggest('pages/about.md')).toBeUndefined();
  });

  it('answers the first hundred questions only, since each walks all candidates', () => {
    const suggest = makeSuggest(['flood']);
    const answers = Array.from({ length: 101 }, () => suggest('flod'));
    expect(answers.indexOf(undefined)).toBe(100);
  });
});
