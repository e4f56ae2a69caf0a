import type { VNode } from 'preact';
import type { Href } from '../../src/base/address.ts';
import type { NamedLink, View } from '../../src/pages/view.ts';
import type { TemplateProps } from '../../src/render/template.ts';
import { ownLanguage } from './own-language.ts';
import { useSpeech } from './speech.ts';

type NavigationProps = Pick<TemplateProps<View>, 'metadata' | 'frame'> & {
  readonly current: Href | undefined;
};

/** Sections and lists in one line under the masthead; nothing when there are none. */
export function Navigation({ metadata, frame, current }: NavigationProps): VNode | null {
  const { words } = useSpeech();
  const { sections, lists } = frame;
  if (sections.length + lists.length === 0) return null;
  return (
    <nav class="navigation" aria-label={words.sections} {...ownLanguage(frame, metadata)}>
      <ul>
        {sections.map((link) => entry(link, current))}
        {lists.map((link, n) => entry(link, current, n === 0 ? 'navigation-lists' : undefined))}
      </ul>
    </nav>
  );
}

function entry({ name, href }: NamedLink, current: Href | undefined, className?: string): VNode {
  return (
    <li key={href} class={className}>
      <a href={href} aria-current={href === current ? 'true' : undefined}>
        {name}
      </a>
    </li>
  );
}
