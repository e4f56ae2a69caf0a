import type { ComponentChildren, VNode } from 'preact';
import type { Href } from '../../src/base/address.ts';
import type { SearchView } from '../../src/pages/view.ts';
import type { Speech } from '../../src/render/speech.ts';
import { useSpeech } from './speech.ts';

interface SearchFormProps {
  readonly view: SearchView;
  readonly action: Href | undefined;
}

/** What to search for, and among which stories. The script of the page shows it, reads its settings from it, and answers. */
export function SearchForm({ view, action }: SearchFormProps): VNode {
  const { words } = useSpeech();
  const { sections, volumes } = view;
  const years = volumes.flatMap(({ year }) => year ?? []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of the last few years do not all know <search>
    <form
      class="search"
      role="search"
      action={action}
      hidden
      data-search={JSON.stringify(settingsOf(view, words))}
    >
      <label class="search-label" for="search-words">
        {words.searchFor}
      </label>
      <div class="search-field">
        <input
          type="search"
          id="search-words"
          name="q"
          autocomplete="off"
          autocapitalize="none"
          enterkeyhint="search"
        />
        <button type="submit">{words.search}</button>
      </div>
      <div class="search-filters">
        <Choice name="section" label={words.section} all={words.allSections}>
          {sections.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice name="person" label={words.person} all={words.anyone} />
        <Choice name="year" label={words.year} all={words.allYears}>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Choice>
        <Choice name="order" label={words.order} all={words.bestFirst}>
          <option value="newest">{words.newestFirst}</option>
        </Choice>
      </div>
    </form>
  );
}

/** All that the script of the page has to know. */
function settingsOf({ home, engines, volumes, sections }: SearchView, words: Speech['words']) {
  const { found, foundNothing, searching, searchUnavailable } = words;
  return {
    ...{ home, engines, volumes, sections },
    words: { found, foundNothing, searching, searchUnavailable },
  };
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** The choice of those who choose nothing. */
  readonly all: string;
  readonly children?: ComponentChildren;
}

function Choice({ name, label, all, children }: ChoiceProps): VNode {
  return (
    <label class="search-filter">
      <span>{label}</span>
      <select name={name}>
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  );
}
