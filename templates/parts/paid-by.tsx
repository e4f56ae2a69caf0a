import type { VNode } from 'preact';
import type { ShownSponsor } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { useSpeech } from './speech.ts';

/**
 * Who paid for the story; nothing when nobody did. The class does not hold the word for it, since reader modes drop such
 * blocks, and readers there must be told as well.
 */
export function PaidBy({ by }: { readonly by: ShownSponsor | undefined }): VNode | null {
  const { words } = useSpeech();
  if (by === undefined) return null;
  return (
    <p class="paid-by">
      {by.label ?? <Ours>{words.paidBy}</Ours>}{' '}
      {by.href === undefined ? (
        <bdi>{by.name}</bdi>
      ) : (
        <a href={by.href} rel="sponsored">
          <bdi>{by.name}</bdi>
        </a>
      )}
    </p>
  );
}
