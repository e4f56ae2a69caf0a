import { Fragment, type VNode } from 'preact';
import type { ShownPassage } from '../../src/pages/view.ts';
import { InterviewSection } from './interview-section.tsx';
import { Prose } from './prose.tsx';
import { RunIns } from './run-ins.tsx';
import { Update } from './update.tsx';

interface PassagesProps {
  readonly passages: readonly ShownPassage[];
  readonly prose: readonly string[];
}

/** The text of a story, passage by passage. */
export function Passages({ passages, prose }: PassagesProps): VNode {
  return (
    <>
      {passages.map((passage, n) => (
        <Fragment key={n}>{passageOf(passage, prose)}</Fragment>
      ))}
    </>
  );
}

function passageOf(passage: ShownPassage, prose: readonly string[]): VNode {
  switch (passage.kind) {
    case 'prose':
    case 'notes':
      return <Prose prose={prose} piece={passage.piece} />;
    case 'update':
      return <Update update={passage} prose={prose} />;
    case 'run-ins':
      return <RunIns entries={passage.entries} prose={prose} />;
    case 'interview':
      return <InterviewSection interview={passage} prose={prose} />;
  }
}
