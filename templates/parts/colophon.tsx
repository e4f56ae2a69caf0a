import type { VNode } from 'preact';
import type { View } from '../../src/pages/view.ts';
import type { TemplateProps } from '../../src/render/template.ts';
import { ownLanguage } from './own-language.ts';
import { useSpeech } from './speech.ts';

type ColophonProps = Pick<TemplateProps<View>, 'metadata' | 'frame'>;

/** The foot of every page: the name once more, the publication's own pages, and, in print, the page's address. */
export function Colophon({ metadata, frame }: ColophonProps): VNode {
  const { words } = useSpeech();
  const { publication, pages, fronts = [], feeds = [], allFeeds } = frame;
  return (
    <footer class="colophon" {...ownLanguage(frame, metadata)}>
      <p class="colophon-name">
        <a href={publication.home}>{publication.name}</a>
      </p>
      {publication.tagline !== undefined && <p class="colophon-tagline">{publication.tagline}</p>}
      {pages.length > 0 && (
        <nav aria-label={words.aboutPublication}>
          <ul>
            {pages.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {fronts.length > 0 && (
        <nav aria-label={words.languages}>
          <ul>
            {fronts.map(({ name, href, lang, dir }) => (
              <li key={href}>
                <a href={href} hreflang={lang} lang={lang} dir={dir}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {feeds.length > 0 && (
        <nav aria-label={words.feeds}>
          <ul>
            {feeds.map(({ name, type, href }) => (
              <li key={href}>
                <a href={href} type={type}>
                  {name}
                </a>
              </li>
            ))}
            {allFeeds !== undefined && (
              <li>
                <a href={allFeeds} type="text/x-opml">
                  {words.allFeeds}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
      {metadata.canonical !== undefined && <p class="printed-address">{metadata.canonical}</p>}
    </footer>
  );
}
