import type { VNode } from 'preact';
import type { ShownFigure } from '../../src/pages/view.ts';
import { Picture } from './picture.tsx';

interface FigureProps {
  readonly figure: ShownFigure;
  readonly class?: string;
}

/** A picture at the top of a page, with its caption and credit. */
export function Figure({ figure, class: name = 'lead-figure' }: FigureProps): VNode {
  const { caption, credit, width = 0, height = 0 } = figure;
  const upright = height >= width && height > 0 ? ` ${name}-upright` : '';
  return (
    <figure class={name + upright}>
      <Picture picture={figure} first />
      {(caption !== undefined || credit !== undefined) && (
        <figcaption>
          {caption}
          {caption !== undefined && credit !== undefined && ' '}
          {credit !== undefined && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
