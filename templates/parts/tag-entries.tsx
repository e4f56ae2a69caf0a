import type { VNode } from 'preact';
import type { TagIndexView } from '../../src/pages/view.ts';
import { useSpeech } from './speech.ts';

/** Topics, each with the number of its stories. */
export function TagEntries({ tags }: { readonly tags: TagIndexView['people'] }): VNode {
  const { words, count: counted } = useSpeech();
  return (
    <ul class="tag-entries">
      {tags.map(({ name, href, count }) => (
        <li key={href}>
          <a href={href}>
            <bdi>{name}</bdi>
          </a>{' '}
          <span class="count">{counted(words.stories, count)}</span>
        </li>
      ))}
    </ul>
  );
}
