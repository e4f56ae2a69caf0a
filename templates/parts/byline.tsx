import { Fragment, type VNode } from 'preact';
import type { Signature } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { words } from './words.ts';

interface BylineProps {
  readonly byline: readonly Signature[];
  /** Link the names to their pages? Not on cards, which lead to their story. */
  readonly linked?: boolean;
}

/**
 * Who wrote it: «By A, B and C»; nothing when nobody is named. The class is not called `byline`, since reader modes take
 * such an element out of the text.
 */
export function Byline({ byline, linked = true }: BylineProps): VNode | null {
  if (byline.length === 0) return null;
  return (
    <p class="signed">
      <Ours>
        {words.by}{' '}
        {byline.map(({ name, href }, n) => (
          <Fragment key={name}>
            {separator(n, byline.length)}
            {linked && href !== undefined ? (
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
            ) : (
              <bdi>{name}</bdi>
            )}
          </Fragment>
        ))}
      </Ours>
    </p>
  );
}

function separator(n: number, count: number): string {
  if (n === 0) return '';
  return n === count - 1 ? words.and : words.comma;
}
