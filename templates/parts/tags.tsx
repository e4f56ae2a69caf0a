import type { VNode } from 'preact';
import type { NamedLink } from '../../src/pages/view.ts';
import type { ownLanguage } from './own-language.ts';
import { useSpeech } from './speech.ts';

interface TagsProps {
  readonly tags: readonly NamedLink[];
  /** Language and direction of our words, when the page has others. */
  readonly own?: ReturnType<typeof ownLanguage>;
}

/** The topics of a story, after it; nothing when it has none. */
export function Tags({ tags, own }: TagsProps): VNode | null {
  const { words } = useSpeech();
  if (tags.length === 0) return null;
  return (
    <nav class="topics" aria-label={words.topics} {...own}>
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
