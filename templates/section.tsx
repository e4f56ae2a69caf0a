import type { SectionView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { List } from './parts/list.tsx';
import { ListHeading } from './parts/list-heading.tsx';
import { SectionTop } from './parts/section-top.tsx';
import { Shell } from './parts/shell.tsx';
import { withoutKicker } from './parts/without-kicker.ts';

/** How many stories stand at the top of a section front, above the list. */
const topStories = 4;

/** A section: its first page is a small front, the archive a list. */
export const template: Template<SectionView> = (props) => {
  const { title, pager } = props.view;
  const cards = props.view.cards.map((card) => withoutKicker(card, title));
  const top = pager.number === undefined && cards.length >= topStories ? topStories : 0;
  return (
    <Shell {...props}>
      <ListHeading view={props.view} prose={props.prose} />
      <SectionTop cards={cards.slice(0, top)} />
      {(top === 0 || cards.length > top) && <List cards={cards.slice(top)} pager={pager} />}
    </Shell>
  );
};
