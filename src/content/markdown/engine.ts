import type { Root } from 'mdast';
import type { Findings } from './context.ts';
import { everydayHtml } from './everyday-html.ts';
import { holdsHtml } from './limits.ts';
import { visitNews } from './news-visitor.ts';
import { unifiedHtml } from './unified-html.ts';

/** From Markdown to HTML, in the two steps between which a tree can be refused. */
export interface MarkdownEngine {
  readonly parser: ParserName;
  readonly parse: (markdown: string) => Root;
  readonly render: (root: Root, findings: Findings) => string;
}

export type ParserName = 'satteri' | 'remark-parse';

type MarkdownParser = (markdown: string) => Root;

/**
 * The engine with the parser asked for. `satteri` is native; where it has no binary, or when a plugin adds syntax to
 * micromark, remark-parse takes its place and `parser` says so; it is not even loaded before.
 */
export async function makeEngine(wanted: ParserName = 'satteri'): Promise<MarkdownEngine> {
  const native = wanted === 'satteri' ? await nativeParser() : undefined;
  if (native) return { parser: 'satteri', parse: native, render };
  const { parseByReference } = await import('./reference-parser.ts');
  return { parser: 'remark-parse', parse: parseByReference, render };
}

function render(root: Root, findings: Findings): string {
  const hasHtml = findings.context.passed.markdown.includes('<') && holdsHtml(root);
  visitNews(root, findings);
  const html = hasHtml ? undefined : everydayHtml(root, findings);
  return html ?? unifiedHtml(root, findings, hasHtml);
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
