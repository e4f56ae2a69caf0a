import type { GoneView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';

/** What readers see where a story stood that is not shown any more: that it is no mistake of theirs, and where to go on from. */
export const template: Template<GoneView> = (props) => {
  const { words } = useSpeech();
  return (
    <Shell {...props}>
      <div class="lost">
        <h1 class="headline">{words.gone}</h1>
        <p class="standfirst">{words.goneAdvice}</p>
        <ul>
          <li>
            <a href={props.frame.publication.home}>{words.toFront}</a>
          </li>
          {props.view.sections.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
};
