import type { PersonView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Answers } from './parts/answers.tsx';
import { Empty } from './parts/empty.tsx';
import { PersonHeading } from './parts/person-heading.tsx';
import { Shell } from './parts/shell.tsx';
import { words } from './parts/words.ts';
import { Wrote } from './parts/wrote.tsx';

/** A person: who they are, what they said, what they wrote. */
export const template: Template<PersonView> = (props) => {
  const { view, prose } = props;
  return (
    <Shell {...props}>
      <PersonHeading view={view} prose={prose} />
      <Answers name={view.name} interviews={view.interviews} />
      <Wrote name={view.name} cards={view.wrote} />
      {view.interviews.length + view.wrote.length === 0 && <Empty>{words.noStories}</Empty>}
    </Shell>
  );
};
