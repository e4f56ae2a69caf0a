import type { PlannedStoryFile } from '../pages/exports/told-files.ts';
import { fillProse } from './fill-prose.ts';
import { storyHtml } from './story-html.ts';
import { proseIn, type Values } from './values.ts';

/** Stands for the host where the publication has no address, and is taken out again; a name that nobody can have (RFC 2606). */
const nowhere = 'https://publication.invalid';

/** The HTML of a story that leaves its page; addresses are absolute, or from the root where the publication has none. */
export function portableHtml(
  { blocks, prose, page }: Pick<PlannedStoryFile, 'blocks' | 'prose' | 'page'>,
  values: Values,
): string {
  const pieces = prose ? fillProse(proseIn(values, prose.digest), prose) : [];
  const isWhole = !page.startsWith('/');
  const html = storyHtml(blocks, pieces, isWhole ? page : `${nowhere}${page}`).replace(wayBack, '');
  return isWhole ? html : html.replaceAll(`="${nowhere}/`, '="/');
}

/** From a footnote back to where it belongs, which makes sense on pages only. */
const wayBack = / ?<a (?:"[^"]*"|[^<>"])*data-footnote-backref(?:"[^"]*"|[^<>"])*>[^<>]*<\/a>/g;
