import { nearest } from '../base/nearest.ts';

/** What was probably meant by a name that names nothing; undefined when nothing is near, or when asked too often. */
export type Suggest = (word: string) => string | undefined;

/** Each question walks all candidates: a content folder that was moved here whole may have a wrong link in every story. */
const mostQuestions = 100;

/** Suggestions out of all candidates, for the first questions only, so that many mistakes stay cheap. */
export function makeSuggest(candidates: readonly string[]): Suggest {
  let questions = 0;
  return (word) => {
    questions += 1;
    return questions > mostQuestions ? undefined : nearest(word, candidates);
  };
}
