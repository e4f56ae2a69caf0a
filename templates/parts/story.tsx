import type { VNode } from 'preact';
import type { StoryView } from '../../src/pages/view.ts';
import { Byline } from './byline.tsx';
import { Dates } from './dates.tsx';
import { Figure } from './figure.tsx';
import { Kicker } from './kicker.tsx';
import { Passages } from './passages.tsx';
import { Related } from './related.tsx';
import { Tags } from './tags.tsx';

interface StoryProps {
  readonly view: StoryView;
  readonly prose: readonly string[];
}

/**
 * A story from kicker to notes, then its topics and what is related to it.
 *
 * Everything that belongs to the text is a child of `<article>` itself, and what does not stands outside: that is how
 * reader modes keep the one and leave the other.
 */
export function Story({ view, prose }: StoryProps): VNode {
  return (
    <>
      <article class="story">
        <Kicker name={view.kicker?.name} href={view.kicker?.href} label={view.label} />
        <h1 class="headline">{view.headline}</h1>
        {view.standfirst !== undefined && <p class="standfirst">{view.standfirst}</p>}
        <Byline byline={view.byline} />
        <Dates
          {...(view.dateline === undefined ? {} : { dateline: view.dateline })}
          {...(view.published === undefined ? {} : { published: view.published })}
          {...(view.updated === undefined ? {} : { updated: view.updated })}
          readingTime={view.readingTime}
        />
        {view.figure && <Figure {...view.figure} />}
        <Passages passages={view.passages} prose={prose} />
      </article>
      <Tags tags={view.tags} />
      <Related cards={view.related} />
    </>
  );
}
