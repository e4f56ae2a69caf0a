import { Fragment, type VNode } from 'preact';
import type { ShownContribution } from '../../src/pages/view.ts';
import { Names } from './names.tsx';
import { Ours } from './ours.tsx';
import { phrase } from './phrase.ts';
import { useSpeech } from './speech.ts';

interface ContributorsProps {
  readonly contributors: readonly ShownContribution[] | undefined;
}

/** Who took the pictures, translated, helped to report; nothing when nobody is named. */
export function Contributors({ contributors = [] }: ContributorsProps): VNode | null {
  const { words } = useSpeech();
  if (contributors.length === 0) return null;
  return (
    <p class="contributors">
      {contributors.map(({ role, people }, n) => (
        <Fragment key={role}>
          {n > 0 && ' '}
          <span>
            <Ours>
              {phrase(words.credited, {
                work: words.work[role as keyof typeof words.work] ?? role,
                names: <Names people={people} />,
              })}
            </Ours>
          </span>
        </Fragment>
      ))}
    </p>
  );
}
