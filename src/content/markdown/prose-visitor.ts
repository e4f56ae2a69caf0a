import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { given } from '../../base/given.ts';
import { slugify } from '../../base/slug.ts';
import { originOf } from '../lines/line-map.ts';
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
    visitChildren(root, {
      findings,
      takeId: idsBeside(['main', 'interview', 'constructor', 'prototype']),
    });
  };
}

interface Visit {
  readonly findings: Findings;
  /** A free id like the one wished for. */
  readonly takeId: (wish: string) => string;
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
      return [visitHeading(element, visit)];
    case 'table':
      return [
        {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table'] },
          children: [element],
        },
      ];
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
  const id = visit.takeId(slugify(text, 'unicode') || 'heading');
  const { line } = placeOf(element, visit);
  visit.findings.headings.push({ level: Number(element.tagName.slice(1)), text, id, line });
  const anchor: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['heading-link'], id, href: `#${id}`, ariaLabel: `Link to “${text}”` },
    children: [],
  };
  return { ...element, children: [anchor, ...element.children] };
}

/** Ids that stand once on a page: a second use gets `-2`. Counted, because a text may hold one heading ten thousand times. */
function idsBeside(taken: readonly string[]): Visit['takeId'] {
  const uses = new Map(taken.map((id) => [id, 1]));
  return (wish) => {
    let id = wish;
    while (uses.has(id)) {
      const use = (uses.get(wish) ?? 1) + 1;
      uses.set(wish, use);
      id = `${wish}-${use}`;
    }
    uses.set(id, 1);
    return id;
  };
}

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value.replace(/slot-[\da-f]{24}-[a-z]+-\d+-/g, '');
  return 'children' in node ? node.children.map(textOf).join('') : '';
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
