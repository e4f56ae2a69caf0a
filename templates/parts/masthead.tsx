import type { VNode } from 'preact';
import type { View } from '../../src/pages/view.ts';
import type { TemplateProps } from '../../src/render/template.ts';
import { ownLanguage } from './own-language.ts';
import { useSpeech } from './speech.ts';

type MastheadProps = Pick<TemplateProps<View>, 'view' | 'metadata' | 'frame'>;

/** From this many characters on a name is set smaller on the front page, so that it keeps to one line on a desk. */
const longName = 20;

/** The name plate; on the front page the page's heading, with the date of the edition and the tagline at its sides. */
export function Masthead({ view, metadata, frame }: MastheadProps): VNode {
  const { words } = useSpeech();
  const { name, tagline, home } = frame.publication;
  const plate = <a href={home}>{name}</a>;
  const search = frame.search !== undefined && (
    <a
      class="masthead-search"
      href={frame.search}
      aria-current={view.kind === 'search' ? 'page' : undefined}
    >
      {words.search}
    </a>
  );
  if (view.kind !== 'front') {
    return (
      <header class="masthead" {...ownLanguage(frame, metadata)}>
        <p class="nameplate">{plate}</p>
        {search}
      </header>
    );
  }
  const { edition } = view;
  const long = name.length >= longName ? ' nameplate-long' : '';
  return (
    <header class="masthead masthead-front">
      <h1 class={`nameplate${long}`}>{plate}</h1>
      {edition && (
        <p class="ear">
          <span class="unseen">{words.edition} </span>
          <time datetime={edition.datetime}>{edition.text}</time>
        </p>
      )}
      {tagline !== undefined && <p class="ear ear-end">{tagline}</p>}
      {search}
    </header>
  );
}
