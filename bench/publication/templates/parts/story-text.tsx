import type { VNode } from 'preact';
import type { ShownPassage } from '../../../../src/pages/view.ts';
import { ReadyHtml } from './ready-html.tsx';

interface StoryTextProps {
  readonly passages: readonly ShownPassage[];
  readonly prose: readonly string[];
}

/** The text of a story as it was written: speakers are bold words, as the other programs print them. */
export function StoryText({ passages, prose }: StoryTextProps): VNode {
  return <div class="text">{passages.map((passage) => passageOf(passage, prose))}</div>;
}

function passageOf(passage: ShownPassage, prose: readonly string[]): readonly VNode[] {
  if ('piece' in passage) return [pieceOf(passage.piece, prose)];
  const entries = passage.entries.map((entry) => {
    if (entry.kind === 'chapter') return pieceOf(entry.piece, prose);
    const label = (entry.kind === 'turn' ? entry.name : entry.label) + entry.colon;
    return <ReadyHtml key={entry.piece} html={prose[entry.piece]} label={label} />;
  });
  if (passage.kind === 'run-ins') return entries;
  const { heading, introduction, note } = passage;
  return [
    ...(heading === undefined ? [] : [<h2 key="heading">{heading}</h2>]),
    ...(introduction === undefined ? [] : [pieceOf(introduction, prose)]),
    ...entries,
    ...(note === undefined ? [] : [pieceOf(note, prose)]),
  ];
}

function pieceOf(piece: number, prose: readonly string[]): VNode {
  return <ReadyHtml key={piece} html={prose[piece]} />;
}
