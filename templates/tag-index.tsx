import type { TagIndexView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Empty } from './parts/empty.tsx';
import { Letters } from './parts/letters.tsx';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';
import { TagEntries } from './parts/tag-entries.tsx';
import { TagGroup } from './parts/tag-group.tsx';

/** All topics from A to Z, with the number of stories of each. */
export const template: Template<TagIndexView> = (props) => {
  const { words } = useSpeech();
  const { groups, people } = props.view;
  return (
    <Shell {...props}>
      <div class="list-heading">
        <h1 class="headline">{words.topics}</h1>
      </div>
      {groups.length + people.length === 0 ? (
        <Empty>{words.noTopics}</Empty>
      ) : (
        <>
          {groups.length > 0 && <Letters groups={groups} />}
          <div class="letter-index">
            {groups.map((group) => (
              <TagGroup key={group.id} group={group} />
            ))}
          </div>
          {people.length > 0 && (
            <section class="letter-people">
              <h2 class="band-title">{words.people}</h2>
              <TagEntries tags={people} />
            </section>
          )}
        </>
      )}
    </Shell>
  );
};
