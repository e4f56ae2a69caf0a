import { Fragment, type VNode } from 'preact';
import type { Signature } from '../../src/pages/view.ts';
import type { Speech } from '../../src/render/speech.ts';
import { useSpeech } from './speech.ts';

interface NamesProps {
  readonly people: readonly Signature[];
  /** Link the names to their pages? Not on cards, which lead to their story. */
  readonly linked?: boolean;
}

/** A name, linked to its page. */
export function Name({ name, href }: Signature): VNode {
  return href === undefined ? (
    <bdi>{name}</bdi>
  ) : (
    <a href={href}>
      <bdi>{name}</bdi>
    </a>
  );
}

/** Names in a row: «A, B and C». */
export function Names({ people, linked = true }: NamesProps): VNode {
  const { words } = useSpeech();
  return (
    <>
      {people.map((person, n) => (
        <Fragment key={person.name}>
          {n > 0 && (n === people.length - 1 ? and(person.name, words) : words.listComma)}
          {linked ? <Name {...person} /> : <Name name={person.name} />}
        </Fragment>
      ))}
    </>
  );
}

/** What stands before the last name: in some languages it depends on how that begins. */
function and(name: string, words: Speech['words']): string {
  const { before, and: other } = words.andBefore;
  return before !== '' && new RegExp(before, 'iu').test(name) ? other : words.and;
}
