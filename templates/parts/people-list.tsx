import type { VNode } from 'preact';
import type { PeopleView } from '../../src/pages/view.ts';
import { words } from './words.ts';

/** People by name, with what they are and how often they appear. */
export function PeopleList({ people }: Pick<PeopleView, 'people'>): VNode {
  return (
    <ul class="people">
      {people.map(({ name, href, title, count }) => (
        <li key={href}>
          <p class="person-name">
            <a href={href}>
              <bdi>{name}</bdi>
            </a>
          </p>
          {title !== undefined && <p class="person-title">{title}</p>}
          <p class="count">{words.mentions(count)}</p>
        </li>
      ))}
    </ul>
  );
}
