import type { TagView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { List } from './parts/list.tsx';
import { ListHeading } from './parts/list-heading.tsx';
import { Shell } from './parts/shell.tsx';

/** The stories about a topic. */
export const template: Template<TagView> = (props) => (
  <Shell {...props}>
    <ListHeading view={props.view} prose={props.prose} feeds={props.metadata.feeds} />
    <List cards={props.view.cards} pager={props.view.pager} />
  </Shell>
);
