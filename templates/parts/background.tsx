import type { VNode } from 'preact';
import type { ShownBackground } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { Prose } from './prose.tsx';
import { useSpeech } from './speech.ts';

interface BackgroundProps {
  readonly background: ShownBackground | undefined;
  readonly prose: readonly string[];
}

/** How the story came about and what it rests on; nothing when it does not say. */
export function Background({ background, prose }: BackgroundProps): VNode | null {
  const { words } = useSpeech();
  if (background === undefined) return null;
  const { backstory, methods, sources, aiDisclosure } = background;
  return (
    <section class="background" aria-labelledby="background">
      <h2 id="background">
        <Ours>{words.background}</Ours>
      </h2>
      {backstory !== undefined && <Prose prose={prose} piece={backstory} />}
      {methods !== undefined && <Prose prose={prose} piece={methods} />}
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
      {aiDisclosure !== undefined && <Prose prose={prose} piece={aiDisclosure} />}
    </section>
  );
}
