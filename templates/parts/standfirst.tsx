import type { VNode } from 'preact';
import type { StoryView } from '../../src/pages/view.ts';
import { Prose } from './prose.tsx';

interface StandfirstProps {
  readonly view: Pick<StoryView, 'standfirst' | 'markedStandfirst'>;
  readonly prose: readonly string[];
}

/** The summary between headline and text, with its emphasis and links; nothing when there is none. */
export function Standfirst({ view, prose }: StandfirstProps): VNode | null {
  const { standfirst, markedStandfirst } = view;
  if (standfirst === undefined) return null;
  return (
    <p class="standfirst">
      {markedStandfirst === undefined ? (
        standfirst
      ) : (
        <Prose prose={prose} piece={markedStandfirst} />
      )}
    </p>
  );
}
