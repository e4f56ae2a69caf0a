import { fill } from '../../base/languages/fill.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { showCorrection } from '../lists/corrections.ts';
import { bylineText, creditsText } from '../story/byline-text.ts';
import type { StoryBlock } from '../story/story-block.ts';
import { correctionBlock, openingBlocks, textBlocks } from '../story/story-blocks.ts';
import { furnitureOf } from '../story/story-view.ts';
import type { StoryView } from '../view.ts';

/**
 * A story from its headline to its last line, with who wrote it, when, and its address. Of a story that was taken back headline,
 * dates and retraction are left.
 */
export function wholeText(story: Story, edition: Edition): readonly StoryBlock[] {
  const view = furnitureOf(story, edition);
  const title = { kind: 'heading', level: 1, text: story.headline } as const;
  const stamp = [...datesOf(view, edition), ...addressOf(story, edition)];
  if (story.canceled) return [title, ...stamp, ...retractionOf(story, edition)];
  const { kicker, label } = view;
  return [
    title,
    ...linesOf([kicker?.name === label ? undefined : kicker?.name]),
    ...openingBlocks(story, edition),
    ...linesOf([bylineText(view, edition), creditsText(view, edition)]),
    ...stamp,
    ...textBlocks(story, edition),
  ];
}

function linesOf(texts: readonly (string | undefined)[]): readonly StoryBlock[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ kind: 'line', text }]));
}

function datesOf(
  { published, updated }: Pick<StoryView, 'published' | 'updated'>,
  { words }: Edition,
): readonly StoryBlock[] {
  const dates = [
    ...(published ? [fill(words.published, { date: published.text })] : []),
    ...(updated ? [fill(words.updated, { date: updated.text })] : []),
  ];
  return dates.length === 0 ? [] : linesOf([dates.join(' · ')]);
}

function addressOf({ url }: Story, { addresses }: Edition): readonly StoryBlock[] {
  const href = addresses.absolute(url);
  return href === undefined ? [] : [{ kind: 'line', links: [{ name: href, href }] }];
}

function retractionOf({ corrections }: Story, edition: Edition): readonly StoryBlock[] {
  return corrections
    .filter(({ kind }) => kind === 'retraction')
    .map((correction) => correctionBlock(showCorrection(correction, edition), edition.words));
}
