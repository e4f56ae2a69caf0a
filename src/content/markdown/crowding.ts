import type { Nodes, Root } from 'mdast';
import { pushReversed } from './push-reversed.ts';

/** Most runs of `*`, `_` or `~` in one paragraph: the native parser compares each with each. */
const mostEmphasis = 50_000;

/**
 * Most marks times characters, over all lines with other letters than those of ASCII: to say in which column something stands,
 * the native parser counts such a line from its start.
 */
const mostCounted = 2_000_000_000;

/**
 * Most entities times characters, over all paragraphs: at each entity (`&amp;`) the native parser writes the paragraph so far
 * once more, and in an address it goes back to the start.
 */
const mostWritten = 100_000_000;

/** No shorter text can reach one of these, in UTF-16 units: the square of its length is below every product. */
const shortest = 10_000;

/**
 * The line of the first paragraph, or long line, with so many marks that parsing would take many seconds, or all memory;
 * undefined for every text that people write.
 */
export function crowdedLine(
  markdown: string,
  parse: (markdown: string) => Root,
): number | undefined {
  if (markdown.length < shortest) return undefined;
  return emphasised(markdown) ?? withEntities(markdown, parse);
}

const marks = /\*+|_+|~+|`+|[[<|@]|:\/\/|www\./gi;

function emphasised(markdown: string): number | undefined {
  let emphasis = 0;
  let counted = 0;
  let paragraph = 1;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (/^[ \t>]*$/.test(line)) {
      emphasis = 0;
      paragraph = index + 2;
    }
    emphasis += countOf(line, /\*+|_+|~+/g);
    if (emphasis > mostEmphasis) return paragraph;
    if (isAscii(line)) continue;
    counted += line.length * countOf(line, marks);
    if (counted > mostCounted) return index + 1;
  }
  return undefined;
}

function isAscii(line: string): boolean {
  return !/[^\0-\x7F]/.test(line);
}

const entity = /&(?:#|[a-z])[a-z\d]{0,31};/gi;

/** Which lines are one paragraph only a parser knows; it is asked when a text has many entities, with them taken out. */
function withEntities(markdown: string, parse: (markdown: string) => Root): number | undefined {
  if (markdown.length * countOf(markdown, entity) < mostWritten) return undefined;
  const stack: Nodes[] = [parse(markdown.replaceAll('&', '!'))];
  let written = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const { start, end } = node.position ?? {};
      const text = markdown.slice(start?.offset, end?.offset);
      written += text.length * countOf(text, entity);
      if (written > mostWritten) return start?.line ?? 1;
    } else if ('children' in node) pushReversed<Nodes>(stack, node.children);
  }
  return undefined;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
