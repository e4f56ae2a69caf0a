import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, { defaultHandlers, type Options as RehypeOptions } from 'remark-rehype';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { htmlVisitor } from './html-visitor.ts';
import { holdsHtml } from './limits.ts';
import { newsVisitor } from './news-visitor.ts';
import { proseVisitor } from './prose-visitor.ts';

/** From Markdown to HTML, in the two steps between which a tree can be refused. */
export interface MarkdownEngine {
  readonly parser: ParserName;
  readonly parse: (markdown: string) => Root;
  readonly render: (root: Root, file: VFile) => string;
}

export type ParserName = 'satteri' | 'remark-parse';

type MarkdownParser = (markdown: string) => Root;

/**
 * The engine with the parser asked for. `satteri` is native; where it has no binary, or when a plugin adds syntax to
 * micromark, remark-parse takes its place and `parser` says so. Processors are made once and frozen.
 */
export async function makeEngine(wanted: ParserName = 'satteri'): Promise<MarkdownEngine> {
  const native = wanted === 'satteri' ? await nativeParser() : undefined;
  const reference = unified().use(remarkParse).use(remarkGfm).freeze();
  const plain = withTail(unified().use(newsVisitor).use(remarkRehype, rehypeOptions));
  const withHtml = withTail(
    unified()
      .use(newsVisitor)
      .use(remarkRehype, { ...rehypeOptions, allowDangerousHtml: true })
      .use(htmlVisitor),
  );
  return {
    parser: native ? 'satteri' : 'remark-parse',
    parse: native ?? ((markdown) => reference.parse(markdown)),
    render: (root, file) => {
      const processor = holdsHtml(root) ? withHtml : plain;
      return processor.stringify(processor.runSync(root, file), file);
    },
  };
}

const rehypeOptions: RehypeOptions = {
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

function withTail(processor: Processor<undefined, Root, HastRoot>) {
  return processor.use(proseVisitor).use(rehypeStringify).freeze();
}

/** Everything of GFM, as remark-gfm reads it, and nothing beside it. */
const features = {
  gfm: true,
  frontmatter: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  smartPunctuation: false,
};

async function nativeParser(): Promise<MarkdownParser | undefined> {
  try {
    const { markdownToMdast } = await import('satteri');
    const parse: MarkdownParser = (markdown) => {
      const tree = markdownToMdast(markdown, { features });
      return tree.type === 'root' ? tree : { type: 'root', children: [] };
    };
    parse('A binary for this platform is there.');
    return parse;
  } catch {
    return undefined;
  }
}
