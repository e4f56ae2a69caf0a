import type { ComponentChild, VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';

interface ProseProps {
  /** The pieces of ready HTML that came with the view. */
  readonly prose: readonly string[];
  readonly piece: number;
  /** What goes to the start of the piece's first paragraph. */
  readonly label?: ComponentChild;
  /** The colon at the end of the label: a full-width one brings its own space, behind every other a space is set. */
  readonly colon?: string;
}

const paragraph = '<p>';

/**
 * A piece of ready HTML as it is: the only part that prints a string unescaped.
 *
 * It has no element of its own, so that paragraphs become children of `<article>` itself: reader modes drop a standfirst
 * and a picture that stand beside a container. Hence `jsxTemplate`, Preact's form for markup that is a string already;
 * the label between the strings is an ordinary, escaped node.
 */
export function Prose({ prose, piece, label, colon = '' }: ProseProps): VNode {
  const html = prose[piece] ?? '';
  if (label === undefined) return jsxTemplate([html]);
  // A fragment, since `jsxTemplate` would print a bare string as markup.
  const node = <>{label}</>;
  if (!html.startsWith(paragraph)) return jsxTemplate([paragraph, `</p>${html}`], node);
  const speech = html.slice(paragraph.length);
  const gap = speech.startsWith('</p>') || colon.endsWith('：') ? '' : ' ';
  return jsxTemplate([paragraph, gap + speech], node);
}
