import type { GoneView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Lost } from './parts/lost.tsx';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';

/** What readers see where a story stood that is not shown any more: that it is no mistake of theirs, and where to go on from. */
export const template: Template<GoneView> = (props) => {
  const { words } = useSpeech();
  return (
    <Shell {...props}>
      <Lost
        headline={words.gone}
        advice={words.goneAdvice}
        home={props.frame.publication.home}
        sections={props.view.sections}
      />
    </Shell>
  );
};
