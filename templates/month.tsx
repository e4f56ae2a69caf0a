import type { MonthView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { List } from './parts/list.tsx';
import { ListHeading } from './parts/list-heading.tsx';
import { Neighbours } from './parts/neighbours.tsx';
import { Shell } from './parts/shell.tsx';

/** The stories of a month, newest first. */
export const template: Template<MonthView> = (props) => (
  <Shell {...props}>
    <ListHeading view={props.view} prose={props.prose} />
    <List cards={props.view.cards} pager={props.view.pager} />
    <Neighbours {...props.view.neighbours} />
  </Shell>
);
