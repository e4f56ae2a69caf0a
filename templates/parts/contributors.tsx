import { Fragment, type VNode } from 'preact';
import type { ShownContribution } from '../../src/pages/view.ts';
import { Names } from './names.tsx';
import { Ours } from './ours.tsx';
import { words } from './words.ts';

interface ContributorsProps {
  readonly contributors: readonly ShownContribution[] | undefined;
}

/** Who took the pictures, translated, helped to report; nothing when nobody is named. */
export function Contributors({ contributors = [] }: ContributorsProps): VNode | null {
  if (contributors.length === 0) return null;
  return (
    <p class="contributors">
      {contributors.map(({ role, people }, n) => (
        <Fragment key={role}>
          {n > 0 && ' '}
          <span>
            <Ours>
              {words.contribution(role)}
              {words.colon} <Names people={people} />.
            </Ours>
          </span>
        </Fragment>
      ))}
    </p>
  );
}
