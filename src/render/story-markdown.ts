import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { PlannedStoryFile } from '../pages/exports/told-files.ts';
import { portableHtml } from './portable-html.ts';
import type { Values } from './values.ts';

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })
  .freeze();

/** A story as Markdown: CommonMark, with tables and strikethrough of GitHub. */
export function printMarkdown(planned: PlannedStoryFile, values: Values): string {
  return String(processor.processSync(portableHtml(planned, values)));
}
