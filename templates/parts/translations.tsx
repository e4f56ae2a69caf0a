import type { VNode } from 'preact';
import type { ShownTranslation } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { useSpeech } from './speech.ts';

interface TranslationsProps {
  readonly translations: readonly ShownTranslation[] | undefined;
}

/** The way to the same story in other languages, each named in its own; nothing when there are none. */
export function Translations({ translations = [] }: TranslationsProps): VNode | null {
  const { words } = useSpeech();
  if (translations.length === 0) return null;
  return (
    <p class="translations">
      <Ours>
        {words.alsoIn}
        {words.colon}
        {translations.map(({ name, href, lang, dir }, n) => (
          <span key={href}>
            {n > 0 && words.listComma}
            <a href={href} hreflang={lang} lang={lang} dir={dir}>
              {name}
            </a>
          </span>
        ))}
      </Ours>
    </p>
  );
}
