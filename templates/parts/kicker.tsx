import type { VNode } from 'preact';
import type { Href } from '../../src/base/address.ts';
import { Ours } from './ours.tsx';

interface KickerProps {
  readonly name: string | undefined;
  readonly href?: Href | undefined;
  /** The kind of work: `Interview`. */
  readonly label: string | undefined;
}

/**
 * The words above a headline, and the kind of work when readers must be told; one word is enough when both are the same, as
 * for opinion in a section of that name.
 */
export function Kicker({ name, href, label }: KickerProps): VNode | null {
  if (name === undefined && label === undefined) return null;
  const kind = label === name ? undefined : label;
  return (
    <p class="kicker">
      {name !== undefined && (href === undefined ? <span>{name}</span> : <a href={href}>{name}</a>)}
      {name !== undefined && kind !== undefined && ' '}
      {kind !== undefined && (
        <span class="label">
          <Ours>{kind}</Ours>
        </span>
      )}
    </p>
  );
}
