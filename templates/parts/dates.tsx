import type { VNode } from 'preact';
import type { ShownDate, StoryView } from '../../src/pages/view.ts';
import { words } from './words.ts';

interface DatesProps extends Pick<StoryView, 'dateline' | 'published' | 'updated' | 'readingTime'> {
  /** The language of our words and dates, when the story is in another. */
  readonly lang?: string | undefined;
}

/** Where and when: dateline, moments of publication and update, and how long the story takes to read. */
export function Dates({ dateline, published, updated, readingTime, lang }: DatesProps): VNode {
  return (
    <p class="dated">
      {dateline !== undefined && <span class="place">{dateline} </span>}
      {published && <Moment word={words.published} date={published} lang={lang} />}
      {updated && <Moment word={words.updated} date={updated} lang={lang} />}
      {readingTime > 0 && <span lang={lang}>{words.readingTime(readingTime)}</span>}
    </p>
  );
}

interface MomentProps extends Pick<DatesProps, 'lang'> {
  readonly word: string;
  readonly date: ShownDate;
}

function Moment({ word, date, lang }: MomentProps): VNode {
  return (
    <span lang={lang}>
      {word} <time datetime={date.datetime}>{date.text}</time>{' '}
    </span>
  );
}
