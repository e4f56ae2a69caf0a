import type { FrontView } from '../../../src/pages/view.ts';
import type { Template } from '../../../src/render/template.ts';
import { Shell } from './parts/shell.tsx';
import { StoryList } from './parts/story-list.tsx';

/** As many as the other programs show on their home page. */
const most = 30;

/** The front page: the newest stories, one below the other. */
export const template: Template<FrontView> = (props) => {
  const { lead, secondary, latest, bands } = props.view;
  const cards = [
    ...(lead ? [lead] : []),
    ...secondary,
    ...latest,
    ...bands.flatMap(({ cards }) => cards),
  ];
  return (
    <Shell {...props}>
      <StoryList title="Latest" cards={cards.slice(0, most)} />
    </Shell>
  );
};
