import type { VNode } from 'preact';
import type { ShownFigure } from '../../src/pages/view.ts';
import { Picture } from './picture.tsx';

interface PortraitProps {
  readonly name: string;
  readonly portrait: ShownFigure | undefined;
}

/** A small portrait beside a name, else the initials; neither is read out, since the name stands beside it. */
export function Portrait({ name, portrait }: PortraitProps): VNode {
  return portrait ? (
    <span class="small-portrait">
      <Picture picture={{ ...portrait, alt: '' }} sizes="4rem" />
    </span>
  ) : (
    <span class="small-portrait initials" aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** The first letters of the first and the last word of a name: `Hala Qasim` is `HQ`. */
function initials(name: string): string {
  const letters = name
    .split(/[\s\u00a0]+/)
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
    .filter((letter) => letter !== '');
  return [...new Set([letters[0] ?? '', letters.length > 1 ? letters.at(-1) : ''])].join('');
}
