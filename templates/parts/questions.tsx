import type { VNode } from 'preact';
import type { ShownInterview } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { useSpeech } from './speech.ts';

type QuestionsProps = Pick<ShownInterview, 'questions'>;

/** The questions of a long interview, numbered, each linked to its place; nothing when there are none to list. */
export function Questions({ questions }: QuestionsProps): VNode | null {
  const { words } = useSpeech();
  if (questions.length === 0) return null;
  return (
    <nav class="questions" aria-label={words.questions}>
      <p class="questions-title">
        <Ours>{words.questions}</Ours>
      </p>
      <ol>
        {questions.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${encodeURIComponent(id)}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
