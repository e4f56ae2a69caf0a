import type { SectionView } from '../../../src/pages/view.ts';
import type { Template } from '../../../src/render/template.ts';
import { Shell } from './parts/shell.tsx';
import { StoryList } from './parts/story-list.tsx';

/** A page of the list. */
export const template: Template<SectionView> = (props) => (
  <Shell {...props}>
    <StoryList {...props.view} />
  </Shell>
);
