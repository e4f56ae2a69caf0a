import type { ComponentChildren, VNode } from 'preact';

interface HeadingProps {
  /** From 1 to 6; whatever is deeper is printed as 6. */
  readonly level: number;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: 'auto' | undefined;
  readonly children: ComponentChildren;
}

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A heading whose level is known only when it is printed. */
export function Heading({ level, children, ...attributes }: HeadingProps): VNode {
  const Tag = tags[level - 1] ?? 'h6';
  return <Tag {...attributes}>{children}</Tag>;
}
