import type { VNode } from 'preact';
import type { Frame } from '../../src/pages/frame/frame.ts';
import type { NamedLink } from '../../src/pages/view.ts';
import { useSpeech } from './speech.ts';

interface BrowseProps {
  readonly topics: readonly NamedLink[];
  readonly frame: Frame;
}

/** Ways to a story for those who do not search: lists and pages, then topics. */
export function Browse({ topics, frame }: BrowseProps): VNode {
  const { words } = useSpeech();
  const { lists, pages } = frame;
  return (
    <nav class="browse" aria-labelledby="browse">
      <h2 class="band-title" id="browse">
        {words.browse}
      </h2>
      <ul class="browse-lists">{[...lists, ...pages].map(entry)}</ul>
      {topics.length > 0 && <ul class="browse-topics">{topics.map(entry)}</ul>}
    </nav>
  );
}

function entry({ name, href }: NamedLink): VNode {
  return (
    <li key={href}>
      <a href={href}>{name}</a>
    </li>
  );
}
