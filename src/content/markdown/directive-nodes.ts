import type {
  BlockContent,
  Blockquote,
  Link,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { Position } from 'unist';
import { given } from '../../base/given.ts';
import type { DirectiveHead } from '../lines/directive.ts';
import type { Directive } from '../lines/pair-directives.ts';

/** A directive with its whole text. */
export type FoundDirective = Extract<Directive, { part: 'open' | 'leaf' }>;

/**
 * What a directive becomes, as a block of the Markdown tree that says of itself which HTML it is. Classes are our own words;
 * none of them is a name that makes reader modes drop a block.
 */
export function directiveNode(
  { name, label, attributes }: FoundDirective,
  children: readonly RootContent[],
  position: Position | undefined,
): RootContent {
  switch (name) {
    case 'pullquote':
      return pullQuote(children, attributionOf({ label, attributes }));
    case 'factbox':
      return box('section', 'factbox', label, children);
    case 'timeline':
      return box('section', 'timeline-box', label, children.map(inTime));
    case 'figure':
      return figure(attributes, label, children, position);
    case 'embed':
      return embed(attributes['url'] ?? '', label, children, position);
    case 'interview':
      return box('section', undefined, undefined, children);
  }
}

/** Who said what a pull quote says: `by="…"`, or the label. */
export function attributionOf({
  label,
  attributes,
}: {
  readonly label?: string | undefined;
  readonly attributes: DirectiveHead['attributes'];
}): string | undefined {
  return attributes['by'] ?? label;
}

function pullQuote(children: readonly RootContent[], by: string | undefined): Blockquote {
  const quote: Blockquote = { type: 'blockquote', children: blocks(children) };
  return element('figure', 'pullquote', [quote, ...(by ? [caption([text(by)])] : [])]);
}

function box(
  tag: string,
  className: string | undefined,
  title: string | undefined,
  children: readonly RootContent[],
): Blockquote {
  const node = element(tag, className, [...(title ? [titleOf(title)] : []), ...blocks(children)]);
  if (title)
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ariaLabel: title } };
  return node;
}

function titleOf(title: string): Paragraph {
  const children: PhrasingContent[] = [
    { type: 'strong', data: { hName: 'b' }, children: [text(title)] },
  ];
  return { type: 'paragraph', data: { hProperties: { className: ['box-title'] } }, children };
}

function inTime(node: RootContent): RootContent {
  if (node.type !== 'list') return node;
  return { ...node, data: { hName: 'ol', hProperties: { className: ['timeline'] } } };
}

function figure(
  { src = '', alt = '', credit }: DirectiveHead['attributes'],
  label: string | undefined,
  children: readonly RootContent[],
  position: Position | undefined,
): Blockquote | Paragraph {
  const image: PhrasingContent = {
    type: 'image',
    url: src,
    alt,
    title: null,
    ...given({ position }),
  };
  const words: PhrasingContent[] = [
    ...(label ? [text(label)] : []),
    ...(label && credit ? [text(' ')] : []),
    ...(credit ? [inline('span', 'figure-credit', [text(credit)])] : []),
  ];
  if (children.length === 0) {
    const below = words.length > 0 ? [inline('figcaption', undefined, words)] : [];
    return { type: 'paragraph', data: { hName: 'figure' }, children: [image, ...below] };
  }
  const picture: Paragraph = { type: 'paragraph', data: { hName: 'div' }, children: [image] };
  const below = words.length > 0 ? [paragraph(words)] : [];
  const captions = element('figcaption', undefined, [...blocks(children), ...below]);
  return element('figure', undefined, [picture, captions]);
}

function embed(
  url: string,
  label: string | undefined,
  children: readonly RootContent[],
  position: Position | undefined,
): Blockquote {
  const link: Link = { type: 'link', url, children: [text(label || url)], ...given({ position }) };
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1];
  // A figure, since reader modes drop a `<div>` in which there is hardly more than a link.
  return element('figure', 'embed', [
    paragraph([link, ...(host ? [text(' '), inline('span', 'embed-host', [text(host)])] : [])]),
    ...blocks(children),
  ]);
}

function element(tag: string, className: string | undefined, children: BlockContent[]): Blockquote {
  const properties = className ? { className: [className] } : {};
  return { type: 'blockquote', data: { hName: tag, hProperties: properties }, children };
}

function caption(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', data: { hName: 'figcaption' }, children };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function inline(
  tag: string,
  className: string | undefined,
  children: PhrasingContent[],
): PhrasingContent {
  const hProperties = className ? { className: [className] } : {};
  return { type: 'emphasis', data: { hName: tag, hProperties }, children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Blocks alone: rows, items and words never stand at the top of a tree. */
function blocks(children: readonly RootContent[]): BlockContent[] {
  return children.filter((child): child is BlockContent => blockTypes.has(child.type));
}

const blockTypes: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
]);
