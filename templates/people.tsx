import type { PeopleView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Empty } from './parts/empty.tsx';
import { PeopleList } from './parts/people-list.tsx';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';

/** Everybody with a page: who writes, and who is interviewed. */
export const template: Template<PeopleView> = (props) => {
  const { words } = useSpeech();
  return (
    <Shell {...props}>
      <div class="list-heading">
        <h1 class="headline">{words.people}</h1>
      </div>
      {props.view.people.length === 0 ? (
        <Empty>{words.noPeople}</Empty>
      ) : (
        <PeopleList people={props.view.people} />
      )}
    </Shell>
  );
};
