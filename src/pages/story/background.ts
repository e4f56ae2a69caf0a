import { given } from '../../base/given.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { ShownBackground } from '../view.ts';

/** How a story came about and what it rests on; undefined when it does not say. */
export function showBackground(
  { background }: Pick<Story, 'background'>,
  { addresses }: Edition,
): ShownBackground | undefined {
  const { sources, methods, backstory, aiDisclosure } = background;
  const shown: ShownBackground = given({
    methods: paragraphsOf(methods),
    backstory: paragraphsOf(backstory),
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

function paragraphsOf(text = ''): readonly string[] | undefined {
  if (text === '') return undefined;
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
}
