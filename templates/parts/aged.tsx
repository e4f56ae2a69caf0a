import type { VNode } from 'preact';
import type { ShownDate } from '../../src/pages/view.ts';
import { words } from './words.ts';

/** Says of what day old news is; nothing of anything else. */
export function Aged({ date }: { readonly date: ShownDate | undefined }): VNode | null {
  if (date === undefined) return null;
  return (
    <p class="aged">
      {words.oldStory} <time datetime={date.datetime}>{date.text}</time>.
    </p>
  );
}
