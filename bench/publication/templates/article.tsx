import type { ArticleView } from '../../../src/pages/view.ts';
import type { Template } from '../../../src/render/template.ts';
import { StoryPage } from './parts/story-page.tsx';

/** The page of an article. */
export const template: Template<ArticleView> = (props) => <StoryPage {...props} />;
