import type { VNode } from 'preact';
import type { TagIndexView } from '../../src/pages/view.ts';
import { useSpeech } from './speech.ts';

/** The letters of an index, each leading to its group. */
export function Letters({ groups }: Pick<TagIndexView, 'groups'>): VNode {
  const { words } = useSpeech();
  return (
    <nav class="letters" aria-label={words.letters}>
      <ul>
        {groups.map(({ letter, id }) => (
          <li key={id}>
            <a href={`#${encodeURIComponent(id)}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
