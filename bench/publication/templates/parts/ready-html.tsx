import type { ComponentChild, VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';

interface ReadyHtmlProps {
  readonly html: string | undefined;
  /** Goes to the start of the first paragraph. */
  readonly label?: ComponentChild;
}

const paragraph = '<p>';

/** HTML that is ready, as it is. */
export function ReadyHtml({ html = '', label }: ReadyHtmlProps): VNode {
  if (label === undefined) return jsxTemplate([html]);
  const rest = html.startsWith(paragraph) ? html.slice(paragraph.length) : `</p>${html}`;
  return jsxTemplate([paragraph, ` ${rest}`], <strong>{label}</strong>);
}
