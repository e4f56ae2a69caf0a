import type { VNode } from 'preact';
import type { PersonView } from '../../src/pages/view.ts';
import { Card } from './card.tsx';
import { useSpeech } from './speech.ts';

type AnswersProps = Pick<PersonView, 'name' | 'interviews'>;

/** What somebody said, interview by interview, each answer linked to its place; nothing when nobody asked. */
export function Answers({ name, interviews }: AnswersProps): VNode | null {
  const { words, fill } = useSpeech();
  if (interviews.length === 0) return null;
  return (
    <section class="said" aria-labelledby="said">
      <h2 class="band-title" id="said">
        {fill(words.said, { name })}
      </h2>
      {interviews.map(({ card, answers }) => (
        <div key={card.href} class="said-in">
          <Card card={card} size="small" level={3} />
          <ul class="answers">
            {answers.map(({ href, question, opening }) => (
              <li key={href}>
                {question !== '' && <p class="answers-question">{question}</p>}
                <p>
                  <a href={href}>{opening}</a>
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
