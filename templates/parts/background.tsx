import type { VNode } from 'preact';
import type { ShownBackground } from '../../src/pages/view.ts';
import { words } from './words.ts';

interface BackgroundProps {
  readonly background: ShownBackground | undefined;
}

/** How the story came about and what it rests on; nothing when it does not say. */
export function Background({ background }: BackgroundProps): VNode | null {
  if (background === undefined) return null;
  const { backstory, methods, sources, aiDisclosure } = background;
  return (
    <section class="background" aria-labelledby="background">
      <h2 id="background">{words.background}</h2>
      {paragraphs(backstory)}
      {paragraphs(methods)}
      {sources && (
        <ul>
          {sources.map(({ title, kind, href }) => (
            <li key={title}>
              {href === undefined ? title : <a href={href}>{title}</a>}
              {kind !== undefined && ` (${kind})`}
            </li>
          ))}
        </ul>
      )}
      {aiDisclosure !== undefined && <p>{aiDisclosure}</p>}
    </section>
  );
}

function paragraphs(texts: readonly string[] = []): readonly VNode[] {
  return texts.map((text) => <p key={text}>{text}</p>);
}
