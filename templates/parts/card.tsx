import type { VNode } from 'preact';
import type { Card as CardView } from '../../src/pages/view.ts';
import { Byline } from './byline.tsx';
import { Heading } from './heading.tsx';
import { Kicker } from './kicker.tsx';
import { Picture } from './picture.tsx';

interface CardProps {
  readonly card: CardView;
  /** `brief` is headline and time alone; `line` is the headline alone; `small` leaves the byline out; `voice` puts who writes it
   * first; `row` puts the date at the side. */
  readonly size: 'lead' | 'secondary' | 'small' | 'brief' | 'line' | 'voice' | 'row';
  /** Level of the headline among the headings of the page. */
  readonly level: number;
}

/** How wide pictures stand on cards of each size; the others show none. */
const widths: Readonly<Partial<Record<CardProps['size'], string>>> = {
  lead: '(min-width: 64rem) 40rem, 92vw',
  secondary: '(min-width: 64rem) 20rem, (min-width: 40rem) 45vw, 92vw',
  small: '(min-width: 64rem) 15rem, (min-width: 40rem) 45vw, 30vw',
  row: '(min-width: 48rem) 12rem, 30vw',
};

/** A story as it is shown on fronts and lists: one link, its headline. */
export function Card({ card, size, level }: CardProps): VNode {
  const { href, headline, kicker, label, standfirst, byline, published, picture } = card;
  const own = card.lang === undefined ? {} : { lang: card.lang };
  const dir = card.lang === undefined ? {} : { dir: 'auto' as const };
  const accent = card.accent === undefined ? '' : ` accent-${card.accent}`;
  const brief = size === 'brief' || size === 'line';
  const wide = widths[size];
  return (
    <article class={`card card-${size}${accent}`}>
      {picture !== undefined && wide !== undefined && (
        <div class="card-picture">
          <Picture picture={picture} sizes={wide} first={size === 'lead'} />
        </div>
      )}
      <Kicker name={brief ? undefined : kicker} label={label} />
      <Heading level={level} class="card-headline" {...own}>
        <a href={href} {...dir}>
          {headline}
        </a>
      </Heading>
      {standfirst !== undefined && !brief && (
        <p class="card-standfirst" {...own}>
          {card.lang === undefined ? standfirst : <span {...dir}>{standfirst}</span>}
        </p>
      )}
      {!brief && size !== 'small' && <Byline byline={byline} linked={false} />}
      {published && size !== 'line' && (
        <p class="dated">
          <time datetime={published.datetime}>{published.text}</time>
        </p>
      )}
    </article>
  );
}
