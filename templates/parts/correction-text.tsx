import type { VNode } from 'preact';
import type { ShownCorrection } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { useSpeech } from './speech.ts';

/** What kind of correction it is, its date, and its text. */
export function CorrectionText({ correction }: { readonly correction: ShownCorrection }): VNode {
  const { words } = useSpeech();
  const { kind, date, text } = correction;
  return (
    <>
      <b class="correction-kind">
        <Ours>
          {words.corrections[kind]}
          {date && (
            <>
              {words.comma}
              <time datetime={date.datetime}>{date.text}</time>
            </>
          )}
          {words.colon}
        </Ours>
      </b>
      {text === '' ? <Ours>{words.retracted}</Ours> : text}
    </>
  );
}
