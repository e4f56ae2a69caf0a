import { expect, it } from 'vitest';
import { clock, corpus, storyAt } from '../../bench/corpus.ts';
import {
  addedParagraph,
  asNews,
  newestPlainStory,
  otherTag,
  withOtherTag,
  withParagraph,
} from '../../bench/edits.ts';
import { storyFile } from '../../bench/story-file.ts';

const story = newestPlainStory(50);

it('The story that is edited is the newest one without speakers and hashtags', () => {
  const plain = [...corpus(50)].filter((one) => !one.isInterview && !one.hasHashtags);
  expect(
    plain
      .map(({ date }) => date)
      .sort()
      .at(-1),
  ).toBe(story.date);
  expect(() => newestPlainStory(0)).toThrow('take more');
});

it('An edit adds a paragraph of its own to the text and changes nothing else', () => {
  const edited = withParagraph(story, 3);
  expect(edited).toEqual({ ...story, body: `${story.body}\nLate addition number 3.\n` });
  expect(storyFile(withParagraph(story, 4))).toContain(addedParagraph(4));
});

it('A first tag is exchanged for another one each time, which the story did not have', () => {
  for (const mark of [0, 1, 199, 200]) {
    const { tags } = withOtherTag(story, mark);
    expect(tags).toEqual([otherTag(story, mark), ...story.tags.slice(1)]);
    expect(new Set(tags).size).toBe(story.tags.length);
    expect(story.tags).not.toContain(tags[0]);
  }
  expect(otherTag(story, 0)).not.toBe(otherTag(story, 1));
});

it('News is newer than every story, not newer than the clock, and stands in the folder of its month', () => {
  const newest =
    [...corpus(200)]
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const [early, late] = [asNews(storyAt(200), 0), asNews(storyAt(201), 5)];
  expect(newest < early.date && early.date < late.date && late.date < clock).toBe(true);
  expect(early.id).toBe(`2026/06/${storyAt(200).id.split('/')[2]}`);
  expect(early).not.toHaveProperty('updated');
});
