import type { VNode } from 'preact';
import type { ShownSpoken } from '../../src/pages/view.ts';
import { Picture } from './picture.tsx';
import { useSpeech } from './speech.ts';

/** An interview, set as one large quotation with whoever says it. */
export function Spoken({ card, quote, speaker, title, portrait }: ShownSpoken): VNode {
  const { words } = useSpeech();
  const { href, headline, lang, accent } = card;
  const own = lang === undefined ? {} : { lang, dir: 'auto' as const };
  return (
    <section class={`band spoken${accent === undefined ? '' : ` accent-${accent}`}`}>
      <h2 class="band-title">{words.interview}</h2>
      {portrait && (
        <div class="spoken-portrait">
          <Picture picture={{ ...portrait, alt: '' }} sizes="(min-width: 64rem) 18rem, 30vw" />
        </div>
      )}
      <blockquote {...own}>
        <p>{quote}</p>
      </blockquote>
      <p class="spoken-by">
        {speaker.href === undefined ? (
          <bdi>{speaker.name}</bdi>
        ) : (
          <a href={speaker.href}>
            <bdi>{speaker.name}</bdi>
          </a>
        )}
        {title !== undefined && (
          <>
            {words.comma}
            <span>{title}</span>
          </>
        )}
      </p>
      <h3 class="spoken-headline">
        <a href={href} {...own}>
          {headline}
        </a>
      </h3>
    </section>
  );
}
