import type { VNode } from 'preact';
import type { ShownDate, StoryView } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { phrase } from './phrase.ts';
import { useSpeech } from './speech.ts';

type DatesProps = Pick<StoryView, 'dateline' | 'published' | 'updated' | 'readingTime'>;

/** Where and when: dateline, moments of publication and update, and how long the story takes to read. */
export function Dates({ dateline, published, updated, readingTime }: DatesProps): VNode {
  const { words, count } = useSpeech();
  return (
    <p class="dated">
      {dateline !== undefined && <span class="place">{dateline} </span>}
      <Ours>
        {published && <Moment word={words.published} date={published} />}
        {updated && <Moment word={words.updated} date={updated} />}
        {readingTime > 0 && <span>{count(words.readingTime, readingTime)}</span>}
      </Ours>
    </p>
  );
}

interface MomentProps {
  readonly word: string;
  readonly date: ShownDate;
}

function Moment({ word, date }: MomentProps): VNode {
  return <span>{phrase(word, { date: <time datetime={date.datetime}>{date.text}</time> })} </span>;
}
