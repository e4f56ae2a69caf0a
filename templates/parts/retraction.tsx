import type { VNode } from 'preact';
import { Ours } from './ours.tsx';
import { useSpeech } from './speech.ts';

/** What stands in place of the text of a story that was taken back. */
export function Retraction({ retracted }: { readonly retracted: true | undefined }): VNode | null {
  const { words } = useSpeech();
  return retracted ? (
    <p class="retraction">
      <Ours>{words.textRemoved}</Ours>
    </p>
  ) : null;
}
