import type { VNode } from 'preact';
import type { ShownDate } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { phrase } from './phrase.ts';
import { useSpeech } from './speech.ts';

interface AgedProps {
  readonly date: ShownDate | undefined;
}

/** Says of what day old news is; nothing of anything else. */
export function Aged({ date }: AgedProps): VNode | null {
  const { words } = useSpeech();
  if (date === undefined) return null;
  return (
    <p class="aged">
      <Ours>
        {phrase(words.oldStory, { date: <time datetime={date.datetime}>{date.text}</time> })}
      </Ours>
    </p>
  );
}
