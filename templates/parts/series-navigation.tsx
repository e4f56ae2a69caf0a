import type { VNode } from 'preact';
import type { NamedLink, ShownSeries } from '../../src/pages/view.ts';
import type { ownLanguage } from './own-language.ts';
import { useSpeech } from './speech.ts';

interface SeriesNavigationProps {
  readonly series: ShownSeries | undefined;
  /** Language and direction of our words, when the page has others. */
  readonly own?: ReturnType<typeof ownLanguage>;
}

/** The way through a series: its name, the parts near this one, the one before and the one after; nothing outside one. */
export function SeriesNavigation({ series, own }: SeriesNavigationProps): VNode | null {
  const { words } = useSpeech();
  if (series === undefined) return null;
  const { name, href, parts, previous, next } = series;
  return (
    <nav class="series" aria-label={words.series} {...own}>
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
  const { words } = useSpeech();
  if (link === undefined) return null;
  return (
    <p class={`series-${rel}`}>
      {word}
      {words.colon}
      <a href={link.href} rel={rel}>
        {link.name}
      </a>
    </p>
  );
}
