import type { VNode } from 'preact';
import type { ShownFront } from '../../src/pages/view.ts';
import { Opinion } from './opinion.tsx';
import { useSpeech } from './speech.ts';
import { Spoken } from './spoken.tsx';

interface FrontVoicesProps {
  readonly spoken: ShownFront['spoken'] | undefined;
  readonly opinion: ShownFront['opinion'];
}

/** What people say and think: an interview as one large quotation, and opinion; nothing when there is neither. */
export function FrontVoices({ spoken, opinion }: FrontVoicesProps): VNode | null {
  const { words } = useSpeech();
  if (spoken === undefined && opinion.length === 0) return null;
  return (
    <div class="voices">
      {spoken && <Spoken {...spoken} />}
      {opinion.length > 0 && (
        <section class="band opinion">
          <h2 class="band-title">{words.opinion}</h2>
          <ul>
            {opinion.map((voice) => (
              <li key={voice.card.href}>
                <Opinion {...voice} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
