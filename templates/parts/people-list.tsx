import type { VNode } from 'preact';
import type { PeopleView } from '../../src/pages/view.ts';
import { Portrait } from './portrait.tsx';
import { useSpeech } from './speech.ts';

/** People by name: portrait or initials, what they are, what they said, and how often they appear. */
export function PeopleList({ people }: Pick<PeopleView, 'people'>): VNode {
  const { words, count: counted } = useSpeech();
  return (
    <ul class="people">
      {people.map(({ name, href, title, count, portrait, said }) => (
        <li key={href}>
          <Portrait name={name} portrait={portrait} />
          <div>
            <p class="person-name">
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
            </p>
            {title !== undefined && <p class="person-title">{title}</p>}
            {said && (
              <p class="person-said">
                <a href={said.href}>
                  <q>{said.name}</q>
                </a>
              </p>
            )}
            <p class="count">{counted(words.mentions, count)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
