import type { InterviewView } from '../../../src/pages/view.ts';
import type { Template } from '../../../src/render/template.ts';
import { StoryPage } from './parts/story-page.tsx';

/** The page of an interview. */
export const template: Template<InterviewView> = (props) => <StoryPage {...props} />;
