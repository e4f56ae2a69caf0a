import type { PlannedStoryFile } from '../pages/exports/told-files.ts';
import { plainText } from './plain-text.ts';
import { portableHtml } from './portable-html.ts';
import type { Values } from './values.ts';

/** A story as plain text; points of lists begin with a dash or their number. */
export function printStoryText(planned: PlannedStoryFile, values: Values): string {
  return `${plainText(withMarks(portableHtml(planned, values)))}\n`;
}

/** A tag of a list or of one of its points, with the paragraph in which that begins. */
const listTag = /<(?:\/?[ou]l|li)\b(?:"[^"]*"|[^<>"])*>(?:\s*<p>)?/gi;

/** Puts before each point of a list what its page shows there. */
function withMarks(html: string): string {
  /** Of the lists that are open: the number of the next point, if they have numbers. */
  const lists: (number | undefined)[] = [];
  return html.replace(listTag, (found) => {
    if (found.startsWith('</')) lists.pop();
    else if (/^<ol/i.test(found)) lists.push(Number(/ start="(\d+)"/.exec(found)?.[1] ?? 1));
    else if (/^<ul/i.test(found)) lists.push(undefined);
    else return `<li>${markOf(lists)} `;
    return found;
  });
}

function markOf(lists: (number | undefined)[]): string {
  const number = lists.at(-1);
  if (number === undefined) return '–';
  lists[lists.length - 1] = number + 1;
  return `${number}.`;
}
