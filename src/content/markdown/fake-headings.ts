import type { Nodes, Root, RootContent } from 'mdast';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { originOf } from '../lines/line-map.ts';
import type { BodyContext } from './context.ts';
import { plainText } from './plain-text.ts';

/** Longest heading, in characters. */
const longest = 80;

/**
 * Short paragraphs that are nothing but bold and stand before a text, so that only eyes take them for headings (WCAG 2.2,
 * 1.3.1). Sentences, quotations and links are none, nor the first paragraph, nor what stands more than once, as a
 * speaker's name does.
 */
export function fakeHeadings(
  { children }: Root,
  { path, passed: { map, marks } }: BodyContext,
): readonly Diagnostic[] {
  const announced = new Set(
    marks.flatMap(({ kind, at }) => (kind === 'interview-heading' ? [at] : [])),
  );
  const texts = children.map(boldText);
  if (texts.every((text) => text === '')) return [];
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  return children.flatMap((node, index) => {
    const text = texts[index] ?? '';
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const isHeading = index > 0 && isTitle(text) && uses.get(text) === 1 && !announced.has(line);
    if (!isHeading || !isText(children[index + 1]) || texts[index + 1] !== '') return [];
    return diagnose(
      'fake-heading',
      { path, ...originOf(map, line, column) },
      `“${text}” looks like a heading and is none, so that screen readers and search engines pass it by`,
      `Write “## ${text}” if it is one; put a full stop if it is a sentence`,
    );
  });
}

/** The text of a paragraph that is bold as a whole; empty for every other block. */
function boldText(node: RootContent): string {
  if (node.type !== 'paragraph') return '';
  let bold: Nodes = node;
  while ('children' in bold && bold.type !== 'strong') {
    const [only]: readonly Nodes[] = bold.children;
    if (only === undefined || bold.children.length > 1 || only.type === 'link') return '';
    bold = only;
  }
  const isPlain = bold.type === 'strong' && bold.children.every(({ type }) => plain.has(type));
  return isPlain ? plainText(bold) : '';
}

const plain: ReadonlySet<string> = new Set(['text', 'emphasis', 'delete', 'inlineCode']);

function isTitle(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    [...text].length <= longest &&
    !/[.。।!！…,;:：]["”»’)]*$/u.test(text) &&
    !/^["“”„«»‘「]/u.test(text)
  );
}

function isText(node: RootContent | undefined): boolean {
  return node !== undefined && /^(?:paragraph|list|blockquote|table|code|html)$/.test(node.type);
}
