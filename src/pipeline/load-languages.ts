import type { Language } from '../base/languages/language.ts';
import { loadLanguage } from '../base/languages/load-language.ts';
import type { Publication } from '../content/settings/publication.ts';

/** The languages in which a publication speaks: its own, then those of its editions. */
export function loadLanguages({
  lang,
  words,
  editions = [],
}: Pick<Publication, 'lang' | 'words' | 'editions'>): Promise<readonly Language[]> {
  return Promise.all(
    [{ lang, words }, ...editions].map((edition) => loadLanguage(edition.lang, edition.words)),
  );
}
