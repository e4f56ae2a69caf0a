import { folderOfPage } from '../../base/folder-of-page.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Story } from '../stories/story.ts';
import type { Redirect } from './redirect.ts';

/**
 * Redirects from the pages of interviews, which stand below the page of their story: they follow it from its former addresses,
 * and where a story was taken back they lead to it.
 */
export function followingRedirects(
  stories: Iterable<Story>,
  redirects: readonly Redirect[],
): readonly Redirect[] {
  const apart = new Map<UrlPath, Story>();
  for (const story of stories)
    if (story.interviews.some(({ url }) => url !== story.url)) apart.set(story.url, story);
  if (apart.size === 0) return [];
  const moved = redirects.flatMap((redirect) => {
    const story = redirect.askedBy === 'story' ? apart.get(redirect.to as UrlPath) : undefined;
    if (!story) return [];
    const folder = folderOfPage(story.url);
    return pagesOf(story).map((url) => ({
      ...redirect,
      from: `${folderOfPage(redirect.from)}${url.slice(folder.length)}` as UrlPath,
      to: story.canceled ? story.url : url,
    }));
  });
  const canceled = [...apart.values()].filter((story) => story.canceled);
  return [...moved, ...canceled.flatMap(ofCanceled)];
}

function pagesOf({ interviews, url: own }: Story): readonly UrlPath[] {
  return interviews.flatMap(({ url }) => (url === own ? [] : [url]));
}

function ofCanceled(story: Story): readonly Redirect[] {
  const place = { path: story.source, line: 1, column: 1 };
  return pagesOf(story).map((from) => ({
    from,
    to: story.url,
    status: 301,
    place,
    askedBy: 'story',
  }));
}
