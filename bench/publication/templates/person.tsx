import type { PersonView } from '../../../src/pages/view.ts';
import type { Template } from '../../../src/render/template.ts';
import { Shell } from './parts/shell.tsx';
import { StoryList } from './parts/story-list.tsx';

/** The stories of an author. */
export const template: Template<PersonView> = (props) => (
  <Shell {...props}>
    <StoryList title={props.view.name} cards={props.view.wrote} />
  </Shell>
);
