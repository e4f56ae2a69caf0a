import type { InterviewView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { ownLanguage } from './parts/own-language.ts';
import { Shell } from './parts/shell.tsx';
import { Story } from './parts/story.tsx';

/** The page of an interview: the same parts as an article, since an article may hold an interview too. */
export const template: Template<InterviewView> = (props) => (
  <Shell {...props}>
    <Story
      view={props.view}
      prose={props.prose}
      own={ownLanguage(props.frame, props.metadata)}
      address={props.metadata.canonical}
    />
  </Shell>
);
