import type {
  Code,
  Heading,
  Image,
  Link,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { given } from '../../base/given.ts';
import { pushAll } from '../../base/push-all.ts';
import { originOf } from '../lines/line-map.ts';
import { anchorIds } from './anchor-ids.ts';
import type { Findings } from './context.ts';
import { attributeText, between, htmlText } from './html-text.ts';
import { marker } from './marker.ts';
import { isSafeAddress } from './scheme.ts';
import { tableHtml } from './table-html.ts';

/**
 * The HTML of a tree that holds nothing but what stories hold every day, with what there is to find in it: byte for byte what
 * `unifiedHtml()` makes of it, for a fifth of the time. Undefined, and nothing found, when something else is in it; the tree
 * stays as it is.
 */
export function everydayHtml(root: Root, findings: Findings): string | undefined {
  const writing: Writing = {
    findings,
    idOf: anchorIds(findings.headingIds),
    links: [],
    images: [],
    headings: [],
    tables: 0,
    isEveryday: true,
  };
  const html = eachOnLines(root.children, writing);
  if (!writing.isEveryday) return undefined;
  pushAll(findings.links, writing.links);
  pushAll(findings.images, writing.images);
  pushAll(findings.headings, writing.headings);
  return html;
}

interface Writing extends Pick<Findings, 'links' | 'images' | 'headings'> {
  readonly findings: Findings;
  readonly idOf: ReturnType<typeof anchorIds>;
  tables: number;
  /** Has nothing been met so far that only unified knows how to print? */
  isEveryday: boolean;
}

/** Recursion is safe here: `limits.ts` has refused what is too deep. */
function htmlOf(node: Nodes, writing: Writing): string {
  switch (node.type) {
    case 'text':
      if (hasOddLines(node.value)) writing.isEveryday = false;
      return htmlText(node.value);
    case 'paragraph':
      return element('p', node, writing);
    case 'emphasis':
      return element('em', node, writing);
    case 'strong':
      return element('strong', node, writing);
    case 'delete':
      return element('del', node, writing);
    case 'inlineCode':
      return `<code>${htmlText(node.value.replace(/\r?\n|\r/g, ' '))}</code>`;
    case 'break':
      return '<br>\n';
    case 'link':
      return linkHtml(node, writing);
    case 'image':
      return imageHtml(node, writing);
    default:
      return blockHtml(node, writing);
  }
}

function blockHtml(node: Nodes, writing: Writing): string {
  switch (node.type) {
    case 'heading':
      return headingHtml(node, writing);
    case 'list':
      return listHtml(node, writing);
    case 'blockquote':
      if (node.data) break;
      return `<blockquote>${between(eachOnLines(node.children, writing))}</blockquote>`;
    case 'table':
      writing.tables += 1;
      return tableHtml(node, writing.tables, (cell) => phrasing(cell.children, writing));
    case 'code':
      return codeHtml(node);
    case 'thematicBreak':
      return '<hr>';
  }
  writing.isEveryday = false;
  return '';
}

/** Spaces round a line end come from entities; unified takes them away. */
function hasOddLines(text: string): boolean {
  return text.includes('\r') || (text.includes('\n') && /[\t ]\n|\n[\t ]/.test(text));
}

function eachOnLines(nodes: readonly RootContent[], writing: Writing): string {
  return nodes.map((node) => htmlOf(node, writing)).join('\n');
}

function element(
  usual: string,
  { children, data }: Extract<Nodes, { children: PhrasingContent[] }>,
  writing: Writing,
): string {
  if (data?.hProperties) writing.isEveryday = false;
  const name = data?.hName ?? usual;
  return `<${name}>${phrasing(children, writing)}</${name}>`;
}

function phrasing(nodes: readonly PhrasingContent[], writing: Writing): string {
  let html = '';
  let isBehindBreak = false;
  for (const node of nodes) {
    if (isBehindBreak && beginsWithSpace(node)) writing.isEveryday = false;
    html += htmlOf(node, writing);
    isBehindBreak = node.type === 'break';
  }
  return html;
}

/** Behind the end of a line unified takes such spaces away. */
function beginsWithSpace(node: PhrasingContent): boolean {
  const first = 'children' in node ? node.children[0] : node;
  return first !== undefined && 'value' in first && /^[\t ]/.test(first.value);
}

/** An address that needs no encoding, and as written is what a page may hold. */
const plainAddress = /^[!#$&-;=?-Z_a-z~]*$/;

function isPlainAddress(url: string): boolean {
  return plainAddress.test(url) && isSafeAddress(url);
}

function linkHtml(node: Link, writing: Writing): string {
  const { url, title, children, data } = node;
  const { dataHashtag: hashtag, ...others } = data?.hProperties ?? {};
  if (!isPlainAddress(url) || Object.keys(others).length > 0) writing.isEveryday = false;
  const inner = phrasing(children, writing);
  const href = marker(writing.findings.context.source, 'link', writing.links.length);
  const named = typeof hashtag === 'string' ? { hashtag } : {};
  writing.links.push({ href: url, ...placeOf(node, writing), ...named });
  return `<a href="${href}"${titleAttribute(title)}>${inner}</a>`;
}

function titleAttribute(title: string | null | undefined): string {
  return typeof title === 'string' ? ` title="${attributeText(title)}"` : '';
}

function imageHtml(node: Image, writing: Writing): string {
  const { url, alt, title } = node;
  if (url === '' || !isPlainAddress(url)) writing.isEveryday = false;
  const gap = marker(writing.findings.context.source, 'image', writing.images.length);
  const image = { src: url, alt: alt ?? '', ...given({ title: title || undefined }) };
  writing.images.push({ ...image, ...placeOf(node, writing) });
  return gap;
}

function placeOf({ position }: Nodes, { findings }: Writing) {
  const { line = 1, column = 1 } = position?.start ?? {};
  return originOf(findings.context.passed.map, line, column);
}

function headingHtml(node: Heading, writing: Writing): string {
  const { depth, children } = node;
  if (children.length === 0) return '';
  const text = headingText(node, writing).trim();
  if (text.includes('slot-')) writing.isEveryday = false;
  const id = writing.idOf(text, node.position?.start.line ?? 0);
  writing.headings.push({ level: depth, text, id, line: placeOf(node, writing).line });
  const label = attributeText(text);
  const anchor = `<a class="heading-link" id="${id}" href="#${id}" aria-label="Link to “${label}”"></a>`;
  const name = text === '' ? '' : ` aria-label="${label}"`;
  return `<h${depth}${name}>${anchor}${phrasing(children, writing)}</h${depth}>`;
}

/** What a heading says; one with a picture is left to unified. */
function headingText(node: Nodes, writing: Writing): string {
  if (node.type === 'image') writing.isEveryday = false;
  if (node.type === 'break') return '\n';
  if (node.type === 'inlineCode') return node.value.replace(/\r?\n|\r/g, ' ');
  if ('value' in node) return node.value;
  return 'children' in node
    ? node.children.map((child) => headingText(child, writing)).join('')
    : '';
}

function listHtml({ ordered, start, spread, children, data }: List, writing: Writing): string {
  if (data) writing.isEveryday = false;
  const name = ordered ? 'ol' : 'ul';
  const first = typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
  const items = children.map((item) => itemHtml(item, spread === true, writing)).join('\n');
  return `<${name}${first}>${between(items)}</${name}>`;
}

/** In a tight list paragraphs are bare. Boxes to tick are left to unified. */
function itemHtml({ children, checked }: ListItem, isLoose: boolean, writing: Writing): string {
  if (typeof checked === 'boolean') writing.isEveryday = false;
  let html = '';
  let isBare = true;
  for (const [index, node] of children.entries()) {
    const isParagraph = node.type === 'paragraph' && node.data?.hName === undefined;
    isBare = isParagraph && !isLoose;
    if (!isBare || index > 0) html += '\n';
    html += isBare && isParagraph ? phrasing(node.children, writing) : htmlOf(node, writing);
  }
  return `<li>${html}${isBare ? '' : '\n'}</li>`;
}

function codeHtml({ value, lang }: Code): string {
  const [language] = lang ? lang.split(/\s+/) : [];
  const name = language === undefined ? '' : ` class="language-${attributeText(language)}"`;
  return `<pre><code${name}>${value === '' ? '' : htmlText(`${value}\n`)}</code></pre>`;
}
