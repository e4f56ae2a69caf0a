import type { ComponentChildren, VNode } from 'preact';
import type { ShownVerdict } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { useSpeech } from './speech.ts';

/** What a review or a fact check is about, and what it comes to; nothing on every other story. */
export function Verdict({ of }: { readonly of: ShownVerdict | undefined }): VNode | null {
  const { words } = useSpeech();
  if (of === undefined) return null;
  const { claim, reviewed, verdict } = of;
  return (
    <>
      {claim && (
        <Line word={words.claim}>
          <Linked name={claim.text} href={claim.href} />
          {claim.claimant !== undefined && <bdi> ({claim.claimant})</bdi>}
        </Line>
      )}
      {reviewed && (
        <Line word={words.reviewed}>
          <Linked name={reviewed.name} href={reviewed.href} />
          {reviewed.creator !== undefined && <bdi> ({reviewed.creator})</bdi>}
        </Line>
      )}
      {verdict !== undefined && <Line word={words.verdict}>{verdict}</Line>}
    </>
  );
}

function Line({ word, children }: { word: string; children: ComponentChildren }): VNode {
  const { words } = useSpeech();
  return (
    <p class="verdict">
      <Ours>
        <b>
          {word}
          {words.colon}
        </b>
      </Ours>
      {children}
    </p>
  );
}

function Linked({ name, href }: { name: string; href: string | undefined }): VNode {
  return href === undefined ? (
    <bdi>{name}</bdi>
  ) : (
    <a href={href}>
      <bdi>{name}</bdi>
    </a>
  );
}
