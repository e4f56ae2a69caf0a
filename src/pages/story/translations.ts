import { nameOfLanguage } from '../../base/languages/name-of-language.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { directionOf } from '../frame/make-metadata.ts';
import type { Alternate } from '../frame/metadata.ts';
import type { ShownTranslation } from '../view.ts';

/** Links to the other versions of a story, each named in its own language; undefined when there are none. */
export function showTranslations(
  story: Story,
  { site, addresses, usual }: Edition,
): readonly ShownTranslation[] | undefined {
  const others = site.translations.get(story.source)?.filter((other) => other !== story);
  return others?.map(({ url, lang = usual, dir }) => ({
    name: nameOfLanguage(lang),
    href: addresses.page(url),
    lang,
    dir: dir ?? directionOf(lang),
  }));
}

/**
 * All versions of a story for `hreflang`, as https://developers.google.com/search/docs/specialty/international/localized-versions
 * asks: absolute addresses, the story itself among them, and a default. A version that asks search engines to look elsewhere, or
 * not at all, is none of them, and has none itself.
 */
export function alternatesOf(
  story: Story,
  { site, addresses, usual }: Edition,
): readonly Alternate[] | undefined {
  const versions = site.translations.get(story.source)?.filter(isFound) ?? [];
  if (versions.length < 2 || !versions.includes(story)) return undefined;
  const alternates = versions.flatMap(({ url, lang = usual }) => {
    const href = addresses.absolute(url);
    return href === undefined ? [] : [{ hreflang: new Intl.Locale(lang).baseName, href }];
  });
  const [first] = alternates;
  return first && [...alternates, { hreflang: 'x-default', href: first.href }];
}

function isFound({ noindex, canonical }: Story): boolean {
  return !noindex && canonical === undefined;
}
