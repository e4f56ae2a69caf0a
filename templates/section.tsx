import type { SectionView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { List } from './parts/list.tsx';
import { ListHeading } from './parts/list-heading.tsx';
import { Pager } from './parts/pager.tsx';
import { SectionTop } from './parts/section-top.tsx';
import { Shell } from './parts/shell.tsx';
import { withoutKicker } from './parts/without-kicker.ts';

/** A section: its first page is a small front, the archive a list. */
export const template: Template<SectionView> = (props) => {
  const { title, pager, top = [], cards } = props.view;
  return (
    <Shell {...props}>
      <ListHeading view={props.view} prose={props.prose} feeds={props.metadata.feeds} />
      <SectionTop cards={top.map((card) => withoutKicker(card, title))} />
      {top.length > 0 && cards.length === 0 ? (
        <Pager {...pager} />
      ) : (
        <List cards={cards.map((card) => withoutKicker(card, title))} pager={pager} />
      )}
    </Shell>
  );
};
