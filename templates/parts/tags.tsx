import type { VNode } from 'preact';
import type { NamedLink } from '../../src/pages/view.ts';
import { words } from './words.ts';

/** The topics of a story, after it; nothing when it has none. */
export function Tags({ tags }: { readonly tags: readonly NamedLink[] }): VNode | null {
  if (tags.length === 0) return null;
  return (
    <nav class="topics" aria-label={words.topics}>
      <p class="topics-title">{words.topics}</p>
      <ul>
        {tags.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
