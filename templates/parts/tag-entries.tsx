import type { VNode } from 'preact';
import type { TagIndexView } from '../../src/pages/view.ts';
import { words } from './words.ts';

/** Topics, each with the number of its stories. */
export function TagEntries({ tags }: { readonly tags: TagIndexView['people'] }): VNode {
  return (
    <ul class="tag-entries">
      {tags.map(({ name, href, count }) => (
        <li key={href}>
          <a href={href}>
            <bdi>{name}</bdi>
          </a>{' '}
          <span class="count">{words.stories(count)}</span>
        </li>
      ))}
    </ul>
  );
}
