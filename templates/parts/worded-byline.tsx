import { Fragment, type VNode } from 'preact';
import type { Signature } from '../../src/pages/view.ts';
import { Name } from './names.tsx';

interface WordedBylineProps {
  readonly text: readonly (string | Signature)[];
}

/** A byline as its author worded it, the names in it linked. */
export function WordedByline({ text }: WordedBylineProps): VNode {
  return (
    <p class="signed">
      {text.map((part, n) => (
        <Fragment key={n}>{typeof part === 'string' ? part : <Name {...part} />}</Fragment>
      ))}
    </p>
  );
}
