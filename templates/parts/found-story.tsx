import type { VNode } from 'preact';
import { useSpeech } from './speech.ts';

/** A story as search shows it, empty: the script of the page fills in what has a `data-fill`, and takes out what it has nothing for. */
export function FoundStory(): VNode {
  const { words, plural } = useSpeech();
  return (
    <template id="found-story">
      <li>
        <article class="card card-row">
          <p class="kicker">
            <span data-fill="section" /> <span class="label" data-fill="label" />
          </p>
          <h2 class="card-headline">
            <a href="./" data-fill="headline">
              …
            </a>
          </h2>
          <p class="card-standfirst" data-fill="excerpt" />
          <ul class="found-passages" data-fill="passages">
            <li>
              <a class="found-place" href="./">
                …
              </a>{' '}
              <span data-fill="words" />
            </li>
          </ul>
          <p class="signed" data-fill="signed" data-by={plural(words.by, 2)}>
            <span data-fill="byline" />
          </p>
          <p class="dated" data-fill="dated">
            <time datetime="2000-01-01" data-fill="published" />
          </p>
        </article>
      </li>
    </template>
  );
}
