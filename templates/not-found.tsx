import type { NotFoundView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Lost } from './parts/lost.tsx';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';

/** What readers see under an address that leads nowhere: where to go on from. */
export const template: Template<NotFoundView> = (props) => {
  const { words } = useSpeech();
  return (
    <Shell {...props}>
      <Lost
        headline={words.notFound}
        advice={words.notFoundAdvice}
        home={props.frame.publication.home}
        sections={props.view.sections}
      />
    </Shell>
  );
};
