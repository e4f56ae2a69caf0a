import { given } from '../../base/given.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { ShownBackground } from '../view.ts';

/** How a story came about and what it rests on; undefined when it does not say. */
export function showBackground(
  { sources, text }: Pick<Story, 'sources' | 'text'>,
  { addresses }: Edition,
): ShownBackground | undefined {
  const { written } = text().body;
  if (written === undefined && sources.length === 0) return undefined;
  const { methods, backstory, aiDisclosure } = written ?? {};
  const shown: ShownBackground = given({
    methods,
    backstory,
    sources:
      sources.length === 0
        ? undefined
        : sources.map(({ title, url = '', kind, target }) => ({
            title,
            ...given({ kind, href: target && addresses.target(target, url) }),
          })),
    aiDisclosure,
  });
  return Object.keys(shown).length > 0 ? shown : undefined;
}
