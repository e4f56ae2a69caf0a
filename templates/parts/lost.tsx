import type { VNode } from 'preact';
import type { NamedLink } from '../../src/pages/view.ts';
import { useSpeech } from './speech.ts';

interface LostProps {
  readonly headline: string;
  readonly advice: string;
  readonly home: string;
  readonly sections: readonly NamedLink[];
}

/** What readers see who came to an address that has nothing for them: why, and where to go on from. */
export function Lost({ headline, advice, home, sections }: LostProps): VNode {
  const { words } = useSpeech();
  return (
    <div class="lost">
      <h1 class="headline">{headline}</h1>
      <p class="standfirst">{advice}</p>
      <ul>
        <li>
          <a href={home}>{words.toFront}</a>
        </li>
        {sections.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
