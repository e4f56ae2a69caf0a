import type { VNode } from 'preact';
import type { NamedLink, ShownSeries } from '../../src/pages/view.ts';
import { words } from './words.ts';

/** The way through a series: its name, the parts near this one, the one before and the one after; nothing outside one. */
export function SeriesNavigation({
  series,
}: {
  readonly series: ShownSeries | undefined;
}): VNode | null {
  if (series === undefined) return null;
  const { name, href, parts, previous, next } = series;
  return (
    <nav class="series" aria-label={words.series}>
      <p class="series-title">
        <a href={href}>{name}</a>
      </p>
      <ol class="series-parts">
        {parts.map((part) => (
          <li key={part.href ?? ''}>
            {part.href === undefined ? (
              <span aria-current="page">{part.name}</span>
            ) : (
              <a href={part.href}>{part.name}</a>
            )}
          </li>
        ))}
      </ol>
      <Step word={words.previousPart} rel="prev" link={previous} />
      <Step word={words.nextPart} rel="next" link={next} />
    </nav>
  );
}

interface StepProps {
  readonly word: string;
  readonly rel: 'prev' | 'next';
  readonly link: NamedLink | undefined;
}

function Step({ word, rel, link }: StepProps): VNode | null {
  if (link === undefined) return null;
  return (
    <p class={`series-${rel}`}>
      {word}
      {words.colon}{' '}
      <a href={link.href} rel={rel}>
        {link.name}
      </a>
    </p>
  );
}
