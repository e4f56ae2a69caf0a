import type { VNode } from 'preact';
import type { TagIndexView } from '../../src/pages/view.ts';
import { words } from './words.ts';

interface TagGroupProps {
  readonly group: TagIndexView['groups'][number];
}

/** The topics under one letter of the index. */
export function TagGroup({ group: { letter, id, tags } }: TagGroupProps): VNode {
  return (
    <section class="letter-group">
      <h2 id={id}>{letter}</h2>
      <ul>
        {tags.map(({ name, href, count }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="count">{words.stories(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
