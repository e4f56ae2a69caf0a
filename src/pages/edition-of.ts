import type { Story } from '../site/stories/story.ts';
import type { Edition } from './edition.ts';

/** The edition to which a story belongs: that of its language, if there is one. */
export function editionOf({ lang }: Pick<Story, 'lang'>, edition: Edition): Edition {
  return edition.others.find(({ language }) => language.tag === lang) ?? edition;
}
