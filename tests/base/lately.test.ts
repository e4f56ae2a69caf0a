import { expect, it } from 'vitest';
import { lately } from '../../src/base/lately.ts';

it('lately() keeps the last few answers, and makes an older one again', () => {
  const asked: number[] = [];
  const answer = lately(String, (question: number) => {
    asked.push(question);
    return { question };
  });
  expect(answer(0)).toBe(answer(0));
  for (let question = 1; question <= 40; question += 1) answer(question);
  expect(answer(40)).toEqual({ question: 40 });
  expect(answer(0)).toEqual({ question: 0 });
  expect(asked).toEqual([...Array(41).keys(), 0]);
});
