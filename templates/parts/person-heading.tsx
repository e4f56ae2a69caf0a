import type { VNode } from 'preact';
import type { PersonView } from '../../src/pages/view.ts';
import { Prose } from './prose.tsx';

interface PersonHeadingProps {
  readonly view: Pick<PersonView, 'name' | 'honorificPrefix' | 'title' | 'bio'>;
  readonly prose: readonly string[];
}

/** Name, title and biography of a person. */
export function PersonHeading({ view, prose }: PersonHeadingProps): VNode {
  const { name, honorificPrefix, title, bio } = view;
  return (
    <div class="list-heading">
      <h1 class="headline">
        {honorificPrefix !== undefined && <span class="honorific">{honorificPrefix} </span>}
        {name}
      </h1>
      {title !== undefined && <p class="standfirst">{title}</p>}
      {bio !== undefined && <Prose prose={prose} piece={bio} />}
    </div>
  );
}
