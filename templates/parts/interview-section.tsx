import type { VNode } from 'preact';
import type { ShownInterview } from '../../src/pages/view.ts';
import { Heading } from './heading.tsx';
import { InterviewSetting } from './interview-setting.tsx';
import { Prose } from './prose.tsx';
import { Questions } from './questions.tsx';
import { useSpeech } from './speech.ts';
import { Turn } from './turn.tsx';
import { voices } from './voices.ts';

interface InterviewSectionProps {
  readonly interview: ShownInterview;
  readonly prose: readonly string[];
}

/** An interview: heading, introduction, list of questions, turns and chapters, closing note. */
export function InterviewSection({ interview, prose }: InterviewSectionProps): VNode {
  const { words } = useSpeech();
  const { id, heading, level, introduction, questions, note, setting } = interview;
  const naming =
    heading === undefined ? { id, 'aria-label': words.interview } : { 'aria-labelledby': id };
  return (
    <section class="interview" {...naming}>
      {heading !== undefined && (
        <Heading level={level} id={id}>
          {heading}
        </Heading>
      )}
      {introduction !== undefined && <Prose prose={prose} piece={introduction} />}
      <Questions questions={questions} />
      {entriesOf(interview, prose)}
      {note !== undefined && (
        <div class="note">
          <Prose prose={prose} piece={note} />
        </div>
      )}
      <InterviewSetting setting={setting} />
    </section>
  );
}

function entriesOf({ entries }: ShownInterview, prose: readonly string[]): readonly VNode[] {
  const voice = voices(entries);
  let number = 0;
  return entries.map((entry) => {
    if (entry.kind === 'chapter') {
      return <Prose key={entry.piece} prose={prose} piece={entry.piece} />;
    }
    number += 1;
    return (
      <Turn
        key={entry.piece}
        turn={entry}
        number={number}
        voice={voice.get(entry.speaker) ?? 1}
        prose={prose}
      />
    );
  });
}
