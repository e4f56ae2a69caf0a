import type { VNode } from 'preact';
import { Ours } from './ours.tsx';
import { useSpeech } from './speech.ts';

/** What the story says, in a few lines; nothing when its author gives none. */
export function KeyPoints({
  points = [],
}: {
  readonly points: readonly string[] | undefined;
}): VNode | null {
  const { words } = useSpeech();
  if (points.length === 0) return null;
  return (
    <section class="key-points" aria-labelledby="key-points">
      <h2 id="key-points">
        <Ours>{words.keyPoints}</Ours>
      </h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
