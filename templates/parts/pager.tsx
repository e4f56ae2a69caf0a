import type { VNode } from 'preact';
import type { Pager as PagerView } from '../../src/pages/view.ts';
import { useSpeech } from './speech.ts';

/** The way to newer and older pages of a list; nothing when it has one page only. */
export function Pager({ newer, older }: PagerView): VNode | null {
  const { words } = useSpeech();
  if (newer === undefined && older === undefined) return null;
  return (
    <nav class="pager" aria-label={words.pages}>
      {newer !== undefined && (
        <a class="pager-newer" rel="prev" href={newer}>
          {words.newer}
        </a>
      )}
      {older !== undefined && (
        <a class="pager-older" rel="next" href={older}>
          {words.older}
        </a>
      )}
    </nav>
  );
}
