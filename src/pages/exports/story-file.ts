import { given } from '../../base/given.ts';
import { outputPathOf, type UrlPath } from '../../base/path.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { editionOf } from '../edition-of.ts';
import { makeOutline } from '../outline.ts';
import { absoluteProse } from './absolute-prose.ts';
import type { ExportOutline } from './export.ts';
import { ninjsUrl, planNinjs } from './ninjs.ts';
import { isExported, markdownUrl, textUrl } from './other-forms.ts';
import type { PlannedStoryFile } from './told-files.ts';
import { wholeText } from './whole-text.ts';

/** Every story as the files that the publication wants: Markdown, plain text, ninjs. Of those that were taken back the retraction. */
export function storyFiles(edition: Edition): readonly ExportOutline[] {
  const { site } = edition;
  const { markdown, text, ninjs } = site.publication.exports;
  const hasNinjs = ninjs && site.publication.url !== undefined;
  return [...site.stories, ...site.retracted].filter(isExported).flatMap((story) => {
    const own = editionOf(story, edition);
    return [
      ...(markdown ? [fileOf(story, 'story-markdown', markdownUrl(story), own)] : []),
      ...(text ? [fileOf(story, 'story-text', textUrl(story), own)] : []),
      ...(hasNinjs
        ? [makeOutline(ninjsUrl(story), 'ninjs', story.headline, () => planNinjs(story, own))]
        : []),
    ];
  });
}

function fileOf(
  story: Story,
  kind: PlannedStoryFile['kind'],
  url: UrlPath,
  edition: Edition,
): ExportOutline {
  const { addresses } = edition;
  return makeOutline(url, kind, story.headline, () => ({
    kind,
    url,
    path: outputPathOf(url),
    source: story.source,
    page: addresses.absolute(story.url) ?? addresses.page(story.url),
    blocks: wholeText(story, edition),
    ...given({
      prose: story.canceled ? undefined : absoluteProse(story.text().body, edition),
    }),
  }));
}
