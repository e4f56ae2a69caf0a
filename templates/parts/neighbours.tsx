import type { VNode } from 'preact';
import type { ListView } from '../../src/pages/view.ts';
import { useSpeech } from './speech.ts';

/** The way to the months before and after; nothing when there are none. */
export function Neighbours({ later, earlier }: NonNullable<ListView['neighbours']>): VNode | null {
  const { words } = useSpeech();
  if (later === undefined && earlier === undefined) return null;
  return (
    <nav class="pager" aria-label={words.months}>
      {later && <a href={later.href}>{later.name}</a>}
      {earlier && (
        <a class="pager-older" href={earlier.href}>
          {earlier.name}
        </a>
      )}
    </nav>
  );
}
