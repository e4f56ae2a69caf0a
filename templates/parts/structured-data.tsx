import type { VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';

interface StructuredDataProps {
  /** JSON-LD that is ready to stand in a script: nothing in it can end one. */
  readonly json: string;
}

/** What a page tells machines. Nothing where there is nothing to tell. */
export function StructuredData({ json }: StructuredDataProps): VNode | null {
  if (json === '') return null;
  return <script type="application/ld+json">{jsxTemplate([json])}</script>;
}
