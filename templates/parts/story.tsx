import type { VNode } from 'preact';
import type { StoryView } from '../../src/pages/view.ts';
import { Aged } from './aged.tsx';
import { Background } from './background.tsx';
import { Byline } from './byline.tsx';
import { Companions } from './companions.tsx';
import { Contributors } from './contributors.tsx';
import { Corrections } from './corrections.tsx';
import { Dates } from './dates.tsx';
import { Figure } from './figure.tsx';
import { InterviewFiles } from './interview-files.tsx';
import { KeyPoints } from './key-points.tsx';
import { Kicker } from './kicker.tsx';
import type { ownLanguage } from './own-language.ts';
import { PaidBy } from './paid-by.tsx';
import { Passages } from './passages.tsx';
import { Related } from './related.tsx';
import { Retraction } from './retraction.tsx';
import { SeriesNavigation } from './series-navigation.tsx';
import { Share } from './share.tsx';
import { Standfirst } from './standfirst.tsx';
import { Tags } from './tags.tsx';
import { Translations } from './translations.tsx';
import { Verdict } from './verdict.tsx';
import { WordedByline } from './worded-byline.tsx';

interface StoryProps {
  readonly view: StoryView;
  readonly prose: readonly string[];
  /** Language and direction of the publication's words, when the story is in another. */
  readonly own: ReturnType<typeof ownLanguage>;
  /** Absolute address of the page, when the publication has one. */
  readonly address: string | undefined;
}

/**
 * A story from kicker to notes, then its topics and what is related to it.
 *
 * Everything that belongs to the text is a child of `<article>` itself, and what does not stands outside: that is how
 * reader modes keep the one and leave the other.
 */
export function Story({ view, prose, own, address }: StoryProps): VNode {
  const companions = <Companions {...view} />;
  return (
    <>
      <article class="story">
        <Kicker name={view.kicker?.name} href={view.kicker?.href} label={view.label} />
        <h1 class="headline">{view.headline}</h1>
        <Standfirst view={view} prose={prose} />
        <PaidBy by={view.sponsor} />
        {view.bylineText ? (
          <WordedByline text={view.bylineText} />
        ) : (
          <Byline byline={view.byline} />
        )}
        <Dates
          {...(view.dateline === undefined ? {} : { dateline: view.dateline })}
          {...(view.published === undefined ? {} : { published: view.published })}
          {...(view.updated === undefined ? {} : { updated: view.updated })}
          readingTime={view.readingTime}
        />
        <Translations translations={view.translations} />
        <Aged date={view.old} />
        <Corrections corrections={view.corrections?.above} />
        <Retraction retracted={view.retracted} />
        {companions}
        {view.figure && <Figure figure={view.figure} />}
        <Verdict of={view.verdict} />
        <KeyPoints points={view.keyPoints} />
        <Passages passages={view.passages} prose={prose} />
        <Background background={view.background} prose={prose} />
        <Contributors contributors={view.contributors} />
        <Corrections corrections={view.corrections?.below} />
        {companions}
      </article>
      {!view.retracted && <Share headline={view.headline} address={address} own={own} />}
      <InterviewFiles files={view.exports} own={own} />
      <SeriesNavigation series={view.series} own={own} />
      <Tags tags={view.tags} own={own} />
      <Related cards={view.related} own={own} />
    </>
  );
}
