import type { VNode } from 'preact';
import type { ShownDate } from '../../src/pages/view.ts';
import { words } from './words.ts';

interface AgedProps {
  readonly date: ShownDate | undefined;
  /** The language of our words, when the page is in another. */
  readonly lang?: string | undefined;
}

/** Says of what day old news is; nothing of anything else. */
export function Aged({ date, lang }: AgedProps): VNode | null {
  if (date === undefined) return null;
  return (
    <p class="aged" lang={lang}>
      {words.oldStory} <time datetime={date.datetime}>{date.text}</time>.
    </p>
  );
}
