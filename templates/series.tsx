import type { SeriesView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { List } from './parts/list.tsx';
import { ListHeading } from './parts/list-heading.tsx';
import { Shell } from './parts/shell.tsx';
import { withoutKicker } from './parts/without-kicker.ts';

/** The parts of a series, from the first on. */
export const template: Template<SeriesView> = (props) => (
  <Shell {...props}>
    <ListHeading view={props.view} prose={props.prose} feeds={props.metadata.feeds} />
    <List
      cards={props.view.cards.map((card) => withoutKicker(card, props.view.title))}
      pager={props.view.pager}
    />
  </Shell>
);
