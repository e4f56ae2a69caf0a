import type { VNode } from 'preact';
import type { TagIndexView } from '../../src/pages/view.ts';
import { TagEntries } from './tag-entries.tsx';

interface TagGroupProps {
  readonly group: TagIndexView['groups'][number];
}

/** The topics under one letter of the index. */
export function TagGroup({ group: { letter, id, tags } }: TagGroupProps): VNode {
  return (
    <section class="letter-group">
      <h2 id={id}>{letter}</h2>
      <TagEntries tags={tags} />
    </section>
  );
}
