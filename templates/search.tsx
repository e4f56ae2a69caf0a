import type { SearchView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Browse } from './parts/browse.tsx';
import { FoundStory } from './parts/found-story.tsx';
import { SearchForm } from './parts/search-form.tsx';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';

/** Where readers search. Without script it is a list of the ways to find a story. */
export const template: Template<SearchView> = (props) => {
  const { words } = useSpeech();
  const { view, frame, assets, current } = props;
  return (
    <Shell {...props}>
      <h1 class="unseen">{words.search}</h1>
      <SearchForm view={view} action={current} />
      <noscript>
        <p class="search-status">{words.searchNeedsScript}</p>
      </noscript>
      <p class="search-status" role="status" />
      <ol class="rows found" />
      <button class="search-more" type="button" hidden>
        {words.moreFound}
      </button>
      <Browse topics={view.topics} frame={frame} />
      <FoundStory />
      <script type="module" src={assets['search.js']} />
    </Shell>
  );
};
