import type { CorrectionsView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { CorrectionText } from './parts/correction-text.tsx';
import { FeedLinks } from './parts/feed-links.tsx';
import { Pager } from './parts/pager.tsx';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';

/** Every correction of the publication, newest first, each with its story. */
export const template: Template<CorrectionsView> = (props) => {
  const { words, fill, number } = useSpeech();
  const { title, entries, pager } = props.view;
  return (
    <Shell {...props}>
      <div class="list-heading">
        <h1 class="headline">{title}</h1>
        {pager.number !== undefined && (
          <p class="count">{fill(words.page, { n: number(pager.number) })}</p>
        )}
        {pager.number === undefined && <FeedLinks feeds={props.metadata.feeds} />}
      </div>
      <ul class="rows corrections-list">
        {entries.map(({ story, lang, ...correction }) => (
          <li key={story.href}>
            <p class="corrected-story" lang={lang}>
              <a href={story.href} {...(lang === undefined ? {} : { dir: 'auto' as const })}>
                {story.name}
              </a>
            </p>
            <p class="correction">
              <CorrectionText correction={correction} />
            </p>
          </li>
        ))}
      </ul>
      <Pager {...pager} />
    </Shell>
  );
};
