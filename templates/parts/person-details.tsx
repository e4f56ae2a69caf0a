import type { VNode } from 'preact';
import type { PersonView } from '../../src/pages/view.ts';
import { Figure } from './figure.tsx';
import { words } from './words.ts';

type PersonDetailsProps = Pick<
  PersonView,
  'portrait' | 'bioText' | 'pronouns' | 'knowsAbout' | 'links'
>;

/** What a person's file says besides name, title and biography; nothing when it says nothing. */
export function PersonDetails(props: PersonDetailsProps): VNode | null {
  const { portrait, bioText, pronouns, knowsAbout, links = [] } = props;
  const given = [portrait, bioText, pronouns, knowsAbout].some((part) => part !== undefined);
  if (!given && links.length === 0) return null;
  return (
    <div class="person-details">
      {portrait && <Figure {...portrait} />}
      {bioText !== undefined && <p>{bioText}</p>}
      {pronouns !== undefined && <p class="pronouns">{pronouns}</p>}
      {knowsAbout && (
        <p class="knows-about">
          {words.knowsAbout}
          {words.colon} {knowsAbout.join(words.comma)}
        </p>
      )}
      {links.length > 0 && (
        <ul class="elsewhere">
          {links.map(({ name, href }) => (
            <li key={href}>
              <a href={href} rel="me">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
