import { folderOfPage } from '../../base/folder-of-page.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Interview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { interviewHeadline } from '../story/interview-headline.ts';
import type { ShownExport } from '../view.ts';

/** Where the files of an interview stand, `n` counting the interviews of one page from 0. */
export function exportUrls(
  pageUrl: UrlPath,
  n: number,
): { readonly data: UrlPath; readonly transcript: UrlPath } {
  const folder = folderOfPage(pageUrl);
  const number = n === 0 ? '' : `-${n + 1}`;
  return {
    data: `${folder}interview${number}.json` as UrlPath,
    transcript: `${folder}transcript${number}.txt` as UrlPath,
  };
}

/** Links to the files of the interviews of one page. */
export function showExports(
  interviews: readonly Interview[],
  story: Story,
  { addresses }: Edition,
): readonly ShownExport[] {
  return interviews.map((interview, n) => {
    const { data, transcript } = exportUrls(interview.url, n);
    return {
      data: addresses.page(data),
      transcript: addresses.page(transcript),
      ...(interviews.length > 1 ? { name: interviewHeadline(interview, story) } : {}),
    };
  });
}
