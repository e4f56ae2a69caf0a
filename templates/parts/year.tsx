import type { VNode } from 'preact';
import type { ArchiveView } from '../../src/pages/view.ts';
import { useSpeech } from './speech.ts';

/** A year of the archive: its months, each with the number of its stories. */
export function Year({ year, count, months }: ArchiveView['years'][number]): VNode {
  const { words, count: counted } = useSpeech();
  const id = `year-${year}`;
  return (
    <section class="year" aria-labelledby={id}>
      <h2 id={id}>{year}</h2>
      <p class="count">{counted(words.stories, count)}</p>
      <ol>
        {months.map(({ name, href, count: published }) => (
          <li key={name}>
            {href === undefined ? (
              <span class="month">{name}</span>
            ) : (
              <a class="month" href={href}>
                {name} <span class="count">{counted(words.stories, published)}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
