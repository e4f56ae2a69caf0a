import type { NotFoundView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';

/** What readers see under an address that leads nowhere: where to go on from. */
export const template: Template<NotFoundView> = (props) => {
  const { words } = useSpeech();
  return (
    <Shell {...props}>
      <div class="lost">
        <h1 class="headline">{words.notFound}</h1>
        <p class="standfirst">{words.notFoundAdvice}</p>
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
