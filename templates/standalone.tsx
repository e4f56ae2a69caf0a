import type { StandaloneView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Figure } from './parts/figure.tsx';
import { Passages } from './parts/passages.tsx';
import { Shell } from './parts/shell.tsx';
import { Standfirst } from './parts/standfirst.tsx';
import { words } from './parts/words.ts';

/** A page that is no story: about us, imprint, corrections policy. */
export const template: Template<StandaloneView> = (props) => {
  const { headline, updated, figure, passages } = props.view;
  return (
    <Shell {...props}>
      <article class="story">
        <h1 class="headline">{headline}</h1>
        <Standfirst view={props.view} prose={props.prose} />
        {updated && (
          <p class="dated">
            {words.updated} <time datetime={updated.datetime}>{updated.text}</time>
          </p>
        )}
        {figure && <Figure figure={figure} />}
        <Passages passages={passages} prose={props.prose} />
      </article>
    </Shell>
  );
};
