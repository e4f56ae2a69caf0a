import type { StandaloneView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Figure } from './parts/figure.tsx';
import { Passages } from './parts/passages.tsx';
import { phrase } from './parts/phrase.ts';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';
import { Standfirst } from './parts/standfirst.tsx';

/** A page that is no story: about us, imprint, corrections policy. */
export const template: Template<StandaloneView> = (props) => {
  const { words } = useSpeech();
  const { headline, updated, figure, passages } = props.view;
  return (
    <Shell {...props}>
      <article class="story">
        <h1 class="headline">{headline}</h1>
        <Standfirst view={props.view} prose={props.prose} />
        {updated && (
          <p class="dated">
            {phrase(words.updated, {
              date: <time datetime={updated.datetime}>{updated.text}</time>,
            })}
          </p>
        )}
        {figure && <Figure figure={figure} />}
        <Passages passages={passages} prose={props.prose} />
      </article>
    </Shell>
  );
};
