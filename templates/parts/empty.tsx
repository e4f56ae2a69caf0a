import type { VNode } from 'preact';

/** What a list says when there is nothing in it. */
export function Empty({ children }: { readonly children: string }): VNode {
  return <p class="empty">{children}</p>;
}
