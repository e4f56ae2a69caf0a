import type { VNode } from 'preact';
import type { StoryView } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { useSpeech } from './speech.ts';

type CompanionsProps = Pick<StoryView, 'partOf' | 'interviewPages'>;

/** From an article to its interviews on pages of their own, and from there back; nothing when there are none. */
export function Companions({ partOf, interviewPages = [] }: CompanionsProps): VNode | null {
  const { words } = useSpeech();
  if (partOf) {
    return (
      <p class="companion">
        <Ours>
          {words.partOf}
          {words.colon}
        </Ours>
        <a href={partOf.href}>{partOf.name}</a>
      </p>
    );
  }
  if (interviewPages.length === 0) return null;
  return (
    <p class="companion">
      <Ours>
        {words.fullInterview}
        {words.colon}
      </Ours>
      {interviewPages.map(({ name, href }, n) => (
        <span key={href}>
          {n > 0 && words.listComma}
          <a href={href}>{name}</a>
        </span>
      ))}
    </p>
  );
}
