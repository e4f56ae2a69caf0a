import type { VNode } from 'preact';
import type { Href } from '../../src/base/address.ts';

interface KickerProps {
  readonly name: string | undefined;
  readonly href?: Href | undefined;
  /** The kind of work: `Interview`. */
  readonly label: string | undefined;
}

/** The words above a headline, and the kind of work when readers must be told. */
export function Kicker({ name, href, label }: KickerProps): VNode | null {
  if (name === undefined && label === undefined) return null;
  return (
    <p class="kicker">
      {name !== undefined && (href === undefined ? name : <a href={href}>{name}</a>)}
      {name !== undefined && label !== undefined && ' '}
      {label !== undefined && <span class="label">{label}</span>}
    </p>
  );
}
