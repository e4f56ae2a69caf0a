import type { PersonView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Answers } from './parts/answers.tsx';
import { Empty } from './parts/empty.tsx';
import { PersonDetails } from './parts/person-details.tsx';
import { PersonHeading } from './parts/person-heading.tsx';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';
import { StoriesOf } from './parts/stories-of.tsx';
import { Wrote } from './parts/wrote.tsx';

/** A person: who they are, what they said, what they wrote. */
export const template: Template<PersonView> = (props) => {
  const { words, fill } = useSpeech();
  const { view, prose } = props;
  const { name } = view;
  return (
    <Shell {...props}>
      <PersonHeading view={view} prose={prose} feeds={props.metadata.feeds} />
      <PersonDetails {...view} />
      <Answers name={name} interviews={view.interviews} />
      <Wrote name={name} cards={view.wrote} />
      <StoriesOf title={fill(words.led, { name })} id="led" cards={view.led} />
      <StoriesOf
        title={fill(words.contributed, { name })}
        id="contributed"
        cards={view.contributed}
      />
      <StoriesOf title={fill(words.about, { name })} id="about" cards={view.about} />
      {isEmpty(view) && <Empty>{words.noStories}</Empty>}
    </Shell>
  );
};

function isEmpty({ wrote, interviews, led, contributed, about }: PersonView): boolean {
  return [wrote, interviews, led, contributed, about].every(({ length }) => length === 0);
}
