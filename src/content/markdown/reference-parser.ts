import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** The tree of a Markdown text as remark-parse reads it, with all of GFM. */
export function parseByReference(markdown: string): Root {
  return processor.parse(markdown);
}
