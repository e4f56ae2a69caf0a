import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { defaultHandlers, type Options as RehypeOptions } from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import type { Findings } from './context.ts';
import { htmlVisitor } from './html-visitor.ts';
import { numberFootnotes } from './number-footnotes.ts';
import { proseVisitor } from './prose-visitor.ts';

const options: RehypeOptions = {
  clobberPrefix: '',
  handlers: {
    // The handler asks every item of a list for each of them unless the list itself says that it is loose, as the news
    // visitor has made it say.
    listItem: (state, node, parent) =>
      defaultHandlers.listItem(
        state,
        node,
        parent?.type === 'list' && parent.spread ? parent : undefined,
      ),
  },
};

const plain = withTail(unified().use(remarkRehype, options));
const withHtml = withTail(
  unified()
    .use(remarkRehype, { ...options, allowDangerousHtml: true })
    .use(htmlVisitor),
);

function withTail(processor: Processor<undefined, Root, HastRoot>) {
  return processor.use(proseVisitor).use(rehypeStringify).freeze();
}

/** The HTML of any tree that the news visitor has seen, with what there is to find in it; authors' HTML is sanitised. */
export function unifiedHtml(root: Root, findings: Findings, holdsHtml: boolean): string {
  numberFootnotes(root);
  const file = new VFile({ data: { findings } });
  const processor = holdsHtml ? withHtml : plain;
  return processor.stringify(processor.runSync(root, file), file);
}
