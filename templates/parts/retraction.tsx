import type { VNode } from 'preact';
import { Ours } from './ours.tsx';
import { words } from './words.ts';

/** What stands in place of the text of a story that was taken back. */
export function Retraction({ retracted }: { readonly retracted: true | undefined }): VNode | null {
  return retracted ? (
    <p class="retraction">
      <Ours>{words.textRemoved}</Ours>
    </p>
  ) : null;
}
