import type { VNode } from 'preact';
import type { Signature } from '../../src/pages/view.ts';
import { Names } from './names.tsx';
import { Ours } from './ours.tsx';
import { phrase } from './phrase.ts';
import { useSpeech } from './speech.ts';

interface BylineProps {
  readonly byline: readonly Signature[];
  /** Link the names to their pages? Not on cards, which lead to their story. */
  readonly linked?: boolean;
}

/**
 * Who wrote it: «By A, B and C»; nothing when nobody is named. The class is not called `byline`, since reader modes take
 * such an element out of the text.
 */
export function Byline({ byline, linked = true }: BylineProps): VNode | null {
  const { words, plural } = useSpeech();
  if (byline.length === 0) return null;
  return (
    <p class="signed">
      <Ours>
        {phrase(plural(words.by, byline.length), {
          names: <Names people={byline} linked={linked} />,
        })}
      </Ours>
    </p>
  );
}
