import type { VNode } from 'preact';
import type { ShownFigure } from '../../src/pages/view.ts';

/** The lead picture with its caption and credit; it is what readers see first, so it does not wait to be scrolled to. */
export function Figure({ src, alt, caption, credit }: ShownFigure): VNode {
  return (
    <figure class="lead-figure">
      <img src={src} alt={alt} fetchpriority="high" decoding="async" />
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
