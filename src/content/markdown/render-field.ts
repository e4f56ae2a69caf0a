import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Link } from '../body.ts';
import { labelMark } from '../lines/pass.ts';
import type { Point } from '../point.ts';
import type { Piece } from '../prose.ts';
import type { BodyContext } from './context.ts';
import type { MarkdownEngine } from './engine.ts';
import { plainText } from './plain-text.ts';
import { renderBody } from './render-body.ts';

/** A field of front matter that is written in Markdown. */
export interface WrittenText {
  readonly text: string;
  /** `line`: emphasis, links and code in one line, whatever it begins with; `blocks`: paragraphs, lists and quotations, too. */
  readonly form: 'line' | 'blocks';
  /** Where the value stands. */
  readonly place: Point;
  /** Where a text stands in the value. */
  readonly textAt: (text: string) => Point;
}

/** A field understood. */
export interface RenderedField {
  /** On one line and without marks. */
  readonly plain: string;
  /** Gaps count from 0, into `links`; absent when plain text says it all, and when the text cannot be rendered. */
  readonly piece?: Piece;
  readonly links: readonly Link[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Turn a field into plain text and HTML: by the pipeline of bodies, without HTML of its author, pictures, headings and footnotes. */
export function renderField(
  { text, form, place, textAt }: WrittenText,
  file: Pick<BodyContext, 'path' | 'source' | 'lang'>,
  engine: MarkdownEngine,
): RenderedField {
  const isLine = form === 'line';
  if (isLine && !marks.test(text)) return { plain: text, links: [], diagnostics: [] };
  const markdown = isLine ? `${opening}${text}` : text;
  const map = { lines: [{ line: place.line, shift: place.column - 1 }] };
  const parse = (given: string): Root => tame(engine.parse(given), isLine);
  const { body, prose, diagnostics } = renderBody(
    {
      ...file,
      passed: { markdown, map, marks: [], hashtags: [], diagnostics: [] },
      headline: '',
      declared: false,
      roleNames: [],
      hasTurns: false,
      live: false,
      linkHashtags: false,
    },
    { ...engine, parse },
  );
  const placed = diagnostics
    .filter(({ code }) => code !== 'fake-heading')
    .map((diagnostic) => ({ ...diagnostic, place: { path: file.path, ...place } }));
  const [whole] = prose.pieces;
  if (whole === undefined) return { plain: text, links: [], diagnostics: placed };
  const piece = isLine ? withoutParagraph(whole) : whole;
  return {
    plain: plainText(parse(markdown)),
    links: body.links.map((link, n) => ({
      ...link,
      ...(n < mostPlaced ? textAt(link.href) : place),
    })),
    diagnostics: placed,
    ...(isLine && isPlain(piece) ? {} : { piece }),
  };
}

/** Each place is looked for from the start of the field; links behind so many are placed with the field. */
const mostPlaced = 100;

/** Without one of these a line is plain text. */
const marks = /[*_`[\]<&\\~@]|:\/\/|www\./i;

/** Before a line, it lets nothing in it begin a block. */
const opening = `${labelMark} `;

function withoutParagraph(piece: Piece): Piece {
  return piece.map((part, n) => {
    if (typeof part !== 'string') return part;
    const start = n === 0 ? part.replace(/^<p>/, '') : part;
    return n === piece.length - 1 ? start.replace(/<\/p>$/, '') : start;
  });
}

function isPlain(piece: Piece): boolean {
  return piece.every((part) => typeof part === 'string' && !part.includes('<'));
}

/** Fields have no HTML, pictures, headings or footnotes: their words stay. Iterative, because authors decide how deep a tree is. */
function tame(root: Root, isLine: boolean): Root {
  const stack: { children: RootContent[] }[] = [root];
  for (let parent = stack.pop(); parent !== undefined; parent = stack.pop()) {
    const isFlow = !('type' in parent) || flow.has(String(parent.type));
    parent.children = parent.children.flatMap((node) => tamed(node, isFlow));
    for (const node of parent.children) if ('children' in node) stack.push(node);
  }
  const [first] = root.children;
  const [start] = isLine && first?.type === 'paragraph' ? first.children : [];
  if (start?.type === 'text') start.value = start.value.slice(opening.length);
  return root;
}

const flow: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

function tamed(node: RootContent, isFlow: boolean): readonly RootContent[] {
  switch (node.type) {
    case 'html':
      return isFlow
        ? [{ type: 'paragraph', children: [textOf(node.value)] }]
        : [textOf(node.value)];
    case 'image':
    case 'imageReference':
      return [textOf(node.alt ?? '')];
    case 'heading':
      return [{ type: 'paragraph', children: [{ type: 'strong', children: node.children }] }];
    case 'footnoteReference':
      return [textOf(`[^${node.label ?? node.identifier}]`)];
    case 'footnoteDefinition':
      return node.children;
    default:
      return [node];
  }
}

function textOf(value: string): PhrasingContent {
  return { type: 'text', value };
}
