import { newsAge } from '../../base/age.ts';
import { instantOf } from '../../base/date.ts';
import { sparse } from '../../base/sparse.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { isPaidFor } from '../lists/kinds-of-work.ts';
import type { SitemapEntry } from './sitemap.ts';
import { isFound, type ListedPage, lastChange, momentOf } from './sitemap-entries.ts';

/** So many stories may stand in one news sitemap. */
const mostNews = 1000;

/**
 * The stories of the last 48 hours, newest first, in files of at most 1,000. When there is no news, the newest story stands there
 * as any other page, since a sitemap may not be empty. No files when there are no stories.
 */
export function newsEntries(edition: Edition): readonly (readonly ListedPage[])[] {
  const { stories, now } = edition.site;
  const found = stories.filter((story) => !isPaidFor(story) && isFound(story, edition));
  const news = found.filter(
    ({ published }) =>
      published && instantOf(published) <= now && instantOf(published) >= now - newsAge,
  );
  const [newest] = found;
  if (news.length === 0) return newest ? [[entryOf(newest, edition)]] : [];
  const entries = news.map((story) => newsEntry(story, edition));
  return Array.from({ length: Math.ceil(entries.length / mostNews) }, (_, n) =>
    entries.slice(n * mostNews, (n + 1) * mostNews),
  );
}

function entryOf(story: Story, { addresses }: Edition): ListedPage {
  const changed = lastChange(story);
  const url = addresses.absolute(story.url) ?? story.url;
  return { entry: sparse<SitemapEntry>({ url, lastmod: momentOf(changed) }), changed };
}

function newsEntry(story: Story, edition: Edition): ListedPage {
  const { name, lang } = edition.site.publication;
  const { headline, published } = story;
  const news = {
    name,
    language: newsLanguage(story.lang ?? lang),
    published: momentOf(published) ?? '',
    title: headline,
  };
  const { entry, changed } = entryOf(story, edition);
  return { entry: { ...entry, news }, changed };
}

/** A language as Google News wants it: ISO 639, Chinese by where it is written so. */
function newsLanguage(lang: string): string {
  const { language, script, region } = new Intl.Locale(lang).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' || region === 'TW' ? 'zh-tw' : 'zh-cn';
}
