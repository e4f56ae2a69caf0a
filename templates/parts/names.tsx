import { Fragment, type VNode } from 'preact';
import type { Signature } from '../../src/pages/view.ts';
import { words } from './words.ts';

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
export function Names({ people }: { readonly people: readonly Signature[] }): VNode {
  return (
    <>
      {people.map((person, n) => (
        <Fragment key={person.name}>
          {n > 0 && (n === people.length - 1 ? words.and : words.comma)}
          <Name {...person} />
        </Fragment>
      ))}
    </>
  );
}
