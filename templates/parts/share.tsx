import type { VNode } from 'preact';
import type { ownLanguage } from './own-language.ts';
import { useSpeech } from './speech.ts';

interface ShareProps {
  readonly headline: string;
  /** Absolute address of the page, when the publication has one. */
  readonly address: string | undefined;
  /** Language and direction of our words, when the page has others. */
  readonly own: ReturnType<typeof ownLanguage>;
}

/** Plain links to pass a story on: by mail, and its own address, which the script copies. */
export function Share({ headline, address, own }: ShareProps): VNode {
  const { words } = useSpeech();
  return (
    <nav class="share" aria-label={words.share} {...own}>
      <ul>
        {address !== undefined && (
          <li>
            <a
              href={`mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(address)}`}
            >
              {words.sendByMail}
            </a>
          </li>
        )}
        <li>
          <a href={address ?? '#main'} data-copy="">
            {words.copyLink}
          </a>
        </li>
      </ul>
    </nav>
  );
}
