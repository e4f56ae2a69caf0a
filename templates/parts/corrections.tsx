import type { VNode } from 'preact';
import type { ShownCorrection } from '../../src/pages/view.ts';
import { CorrectionText } from './correction-text.tsx';
import { useSpeech } from './speech.ts';

interface CorrectionsProps {
  readonly corrections: readonly ShownCorrection[] | undefined;
}

/**
 * The corrections of a story that stand in one place. Each has an address: the id sits on its permalink and not on the
 * block. It is no `<aside>`, which reader modes would drop.
 */
export function Corrections({ corrections = [] }: CorrectionsProps): VNode | null {
  const { words } = useSpeech();
  if (corrections.length === 0) return null;
  return (
    <div class="corrections">
      {corrections.map((correction) => (
        <p key={correction.id} class="correction">
          {/* biome-ignore lint/a11y/useAnchorContent: named by its label, since text in it would leak into reader modes */}
          <a
            class="correction-link"
            id={correction.id}
            href={`#${correction.id}`}
            aria-label={words.linkToCorrection}
          />
          <CorrectionText correction={correction} />
        </p>
      ))}
    </div>
  );
}
