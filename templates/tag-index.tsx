import type { TagIndexView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Empty } from './parts/empty.tsx';
import { Letters } from './parts/letters.tsx';
import { Shell } from './parts/shell.tsx';
import { TagGroup } from './parts/tag-group.tsx';
import { words } from './parts/words.ts';

/** All topics from A to Z, with the number of stories of each. */
export const template: Template<TagIndexView> = (props) => {
  const { groups } = props.view;
  return (
    <Shell {...props}>
      <div class="list-heading">
        <h1 class="headline">{words.topics}</h1>
      </div>
      {groups.length === 0 ? (
        <Empty>{words.noTopics}</Empty>
      ) : (
        <>
          <Letters groups={groups} />
          <div class="letter-index">
            {groups.map((group) => (
              <TagGroup key={group.id} group={group} />
            ))}
          </div>
        </>
      )}
    </Shell>
  );
};
