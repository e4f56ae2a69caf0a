import type { VNode } from 'preact';
import type { ShownPicture } from '../../src/pages/view.ts';

interface PictureProps {
  readonly picture: ShownPicture;
  /** How wide it stands here, as the attribute says it, where that is not as usual. */
  readonly sizes?: string;
  /** Is it among the first things that readers see, so that it must not wait to be scrolled to? */
  readonly first?: boolean;
}

/** A picture in the best format and the nearest size that a browser can show; nothing moves when it comes. */
export function Picture({ picture, sizes = picture.sizes, first = false }: PictureProps): VNode {
  const { src, alt, width, height, sources = [] } = picture;
  const image = (
    <img
      src={src}
      alt={alt}
      {...(width === undefined ? {} : { width, height })}
      {...(first ? { fetchpriority: 'high' } : { loading: 'lazy' })}
      decoding="async"
    />
  );
  if (sources.length === 0) return image;
  return (
    <picture>
      {sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcset={srcset} sizes={sizes} />
      ))}
      {image}
    </picture>
  );
}
