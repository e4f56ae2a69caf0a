import type { BlogPostingLeaf, LiveBlogPostingLeaf } from 'schema-dts';
import { sparse } from '../../base/sparse.ts';
import { cutAtWord } from '../../base/text.ts';
import type { SubjectCoverage } from '../../pages/frame/subject.ts';
import type { Telling } from './telling.ts';

/** An update is told of by its beginning. */
const longestUpdate = 500;

type Coverage = Pick<
  LiveBlogPostingLeaf,
  'coverageStartTime' | 'coverageEndTime' | 'liveBlogUpdate'
>;

/** What a live report has besides what every story has. */
export function coverageOf({ start, end, updates }: SubjectCoverage, telling: Telling): Coverage {
  return sparse<Coverage>({
    coverageStartTime: start,
    coverageEndTime: end,
    liveBlogUpdate: updates.map(({ id, headline, at, piece }) => {
      const url = `${telling.address}#${encodeURIComponent(id)}`;
      return sparse<BlogPostingLeaf>({
        '@type': 'BlogPosting',
        '@id': url,
        url,
        headline,
        datePublished: at,
        articleBody: cutAtWord(textBelowHeading(telling.textOf(piece)), longestUpdate) || undefined,
        author: { '@id': telling.publisher },
        publisher: { '@id': telling.publisher },
      });
    }),
  });
}

/** The heading is a block of its own. */
function textBelowHeading(text: string): string {
  const end = text.indexOf('\n\n');
  return end === -1 ? '' : text.slice(end + 2);
}
