import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { given } from '../../base/given.ts';
import { originOf } from '../lines/line-map.ts';
import { anchorIds } from './anchor-ids.ts';
import { type Findings, findingsOf } from './context.ts';
import { marker } from './marker.ts';
import { isSafeAddress, unsafeAddress } from './scheme.ts';

/**
 * The one visitor that does our own work on the HTML tree: it gathers links and pictures and leaves gaps for them, drops
 * unsafe addresses, gives headings their anchors (on an inner `<a>`, since reader modes drop blocks by their ids), and
 * brings tables into a form that the Nu checker and small screens like.
 */
export function proseVisitor() {
  return (root: Root, file: VFile): void => {
    const findings = findingsOf(file);
    visitChildren(root, { findings, idOf: anchorIds(findings.headingIds), tables: 0 });
  };
}

interface Visit {
  readonly findings: Findings;
  readonly idOf: ReturnType<typeof anchorIds>;
  /** How many tables there are so far. */
  tables: number;
}

/** Recursion is safe here: `limits.ts` has refused what is too deep. */
function visitChildren(node: Root | Element, visit: Visit): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return visitElement(child, visit);
    return child.type === 'text' ? [child] : [];
  });
}

function visitElement(element: Element, visit: Visit): ElementContent[] {
  visitChildren(element, visit);
  switch (element.tagName) {
    case 'a':
      return visitLink(element, visit);
    case 'img':
      return visitImage(element, visit);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return element.children.length > 0 ? [visitHeading(element, visit)] : [];
    case 'table':
      return [visitTable(element, visit)];
    case 'td':
    case 'th':
      return [visitCell(element)];
    default:
      return withSafeAddresses(element, visit);
  }
}

function visitLink(element: Element, visit: Visit): ElementContent[] {
  const { dataHashtag, ...properties } = element.properties;
  const { href } = properties;
  element.properties = properties;
  if (typeof href !== 'string') return [element];
  const address = decodedAddress(href);
  if (!isSafeAddress(address))
    return [...dropAddress(address, element, visit), ...element.children];
  if (
    element.properties['dataFootnoteRef'] !== undefined ||
    element.properties['dataFootnoteBackref'] !== undefined
  ) {
    return [element];
  }
  const { links, context } = visit.findings;
  element.properties['href'] = marker(context.source, 'link', links.length);
  const hashtag = typeof dataHashtag === 'string' ? dataHashtag : undefined;
  links.push({ href: address, ...placeOf(element, visit), ...given({ hashtag }) });
  return [element];
}

/** remark-rehype has percent-encoded what the author wrote; file names are compared in their written form. */
function decodedAddress(href: string): string {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return href;
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function visitImage(element: Element, visit: Visit): ElementContent[] {
  const { src, alt, title } = element.properties;
  if (typeof src !== 'string' || src === '') return [];
  const text = typeof alt === 'string' ? alt : '';
  const address = decodedAddress(src);
  if (!isSafeAddress(address))
    return [...dropAddress(address, element, visit), { type: 'text', value: text }];
  const { images, context } = visit.findings;
  const value = marker(context.source, 'image', images.length);
  const name = typeof title === 'string' && title !== '' ? { title } : {};
  images.push({ src: address, alt: text, ...name, ...placeOf(element, visit) });
  return [{ type: 'text', value }];
}

function dropAddress(address: string, element: Element, visit: Visit): [] {
  const { diagnostics, context } = visit.findings;
  diagnostics.push(unsafeAddress(address, { path: context.path, ...placeOf(element, visit) }));
  return [];
}

function placeOf(
  { position }: Element,
  { findings }: Visit,
): { readonly line: number; readonly column: number } {
  const { line = 1, column = 1 } = position?.start ?? {};
  return originOf(findings.context.passed.map, line, column);
}

function visitHeading(element: Element, visit: Visit): Element {
  if (element.properties['id'] !== undefined) return element;
  const text = textOf(element).trim();
  const id = visit.idOf(text, element.position?.start.line ?? 0);
  const { line } = placeOf(element, visit);
  visit.findings.headings.push({ level: Number(element.tagName.slice(1)), text, id, line });
  const anchor: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['heading-link'], id, href: `#${id}`, ariaLabel: `Link to “${text}”` },
    children: [],
  };
  // Named by its text alone, since the label of the link inside would be read as part of it.
  const name = text === '' || holdsPicture(element) ? {} : { ariaLabel: text };
  const properties = { ...element.properties, ...name };
  return { ...element, properties, children: [anchor, ...element.children] };
}

function holdsPicture(node: Element | ElementContent): boolean {
  if (node.type === 'text') return /slot-[\da-f]{24}-image-/.test(node.value);
  return 'children' in node && node.children.some(holdsPicture);
}

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value.replace(/slot-[\da-f]{24}-[a-z]+-\d+-/g, '');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A table scrolls in a frame that the keyboard reaches, named by the table's caption or number. */
function visitTable(element: Element, visit: Visit): Element {
  visit.tables += 1;
  const caption = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  const name = (caption && textOf(caption).trim()) || `Table ${visit.tables}`;
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: name },
    children: [element],
  };
}

/** `align` is obsolete in HTML; the style sheet knows the classes. */
function visitCell(element: Element): Element {
  const { align, ...properties } = element.properties;
  if (align === undefined || align === null) return element;
  return { ...element, properties: { ...properties, className: [`align-${String(align)}`] } };
}

/** Addresses elsewhere than in links and pictures: sound, film, the source of a quotation. */
function withSafeAddresses(element: Element, visit: Visit): ElementContent[] {
  for (const name of ['src', 'poster', 'cite']) {
    const address = element.properties[name];
    if (typeof address !== 'string' || isSafeAddress(address)) continue;
    dropAddress(address, element, visit);
    delete element.properties[name];
  }
  return [element];
}
