import type { Element, Nodes } from 'hast';
import { named, parseHtml, textOf } from './html.ts';

/**
 * What a reader gets from a page, without its looks: headings, paragraphs, lists and turns of the main part, one a line;
 * links as `text → address`.
 */
export function outline(html: string): string {
  const [main] = named(parseHtml(html), 'main');
  return main ? linesOf(main).join('\n') : '';
}

const blocks = /^(?:p|h[1-6]|li|dt|dd|figcaption|blockquote|td|th|pre|summary)$/;

function linesOf(node: Nodes): readonly string[] {
  if (node.type !== 'element') return 'children' in node ? node.children.flatMap(linesOf) : [];
  const label = labelOf(node);
  const inner = node.children.flatMap((child) =>
    child.type === 'element' && !isInline(child) ? linesOf(child) : [],
  );
  if (!blocks.test(node.tagName)) {
    return label === '' ? inner : [`[${label}]`, ...inner.map((line) => `  ${line}`)];
  }
  const own = textWithLinks({
    ...node,
    children: node.children.filter((child) => child.type !== 'element' || isInline(child)),
  });
  const mark = /^h(\d)$/.exec(node.tagName)?.[1];
  const line = mark
    ? `${'#'.repeat(Number(mark))} ${own}`
    : node.tagName === 'p'
      ? own
      : `${node.tagName}: ${own}`;
  return own === '' ? inner : [line, ...inner];
}

/** Sections and turns are named by their first class, so that it can be seen who speaks and what belongs together. */
function labelOf({ tagName, properties }: Element): string {
  const [first = ''] = [properties['className']].flat();
  if (/^(?:div|section|nav|aside|figure|article)$/.test(tagName)) {
    return [properties['className']].flat().includes('turn')
      ? String([properties['className']].flat().slice(1).join(' '))
      : String(first ?? '');
  }
  return '';
}

function isInline({ tagName }: Element): boolean {
  return /^(?:a|b|i|em|strong|span|time|bdi|abbr|code|del|s|sub|sup|mark|q|cite|small|br|img)$/.test(
    tagName,
  );
}

function textWithLinks(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  const text = node.children.map(textWithLinks).join('');
  if (node.tagName === 'img') return `(picture: ${String(node.properties['alt'] ?? '')})`;
  if (node.tagName !== 'a') return node.tagName === 'br' ? ' / ' : trimOuter(node, text);
  const href = String(node.properties['href'] ?? '');
  return textOf(node) === '' ? '' : `${text} → ${href}`;
}

function trimOuter({ tagName }: Element, text: string): string {
  return blocks.test(tagName) ? text.trim() : text;
}
