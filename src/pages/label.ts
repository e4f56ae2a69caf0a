import type { Words } from '../base/languages/words.ts';
import type { StoryType } from '../content/fields/story.ts';

/** The word that tells readers what kind of work a story is; plain news and features need none. */
export function workLabel(type: StoryType, { kinds }: Pick<Words, 'kinds'>): string | undefined {
  return type === 'news' || type === 'feature' ? undefined : kinds[type];
}
