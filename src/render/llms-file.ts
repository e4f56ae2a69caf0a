import type { Blockquote, Link, ListItem, RootContent, Text } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { PlannedLlms } from '../pages/exports/told-files.ts';

const processor = unified().use(remarkStringify, { bullet: '-' }).freeze();

/** The publication for language models, in the Markdown that https://llmstxt.org describes. */
export function printLlms({ name, description, groups }: PlannedLlms): string {
  const children: readonly RootContent[] = [
    { type: 'heading', depth: 1, children: [text(name)] },
    ...(description === undefined ? [] : [quoted(description)]),
    ...groups.flatMap((group): readonly RootContent[] => [
      { type: 'heading', depth: 2, children: [text(group.name)] },
      { type: 'list', spread: false, children: group.links.map(itemOf) },
    ]),
  ];
  return processor.stringify({ type: 'root', children: [...children] });
}

function quoted(words: string): Blockquote {
  return { type: 'blockquote', children: [{ type: 'paragraph', children: [text(words)] }] };
}

function itemOf({ name, href, note }: PlannedLlms['groups'][number]['links'][number]): ListItem {
  const link: Link = { type: 'link', url: href, children: [text(name)] };
  const children = note === undefined ? [link] : [link, text(`: ${note}`)];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}

/** One line, whatever was typed. */
function text(value: string): Text {
  return { type: 'text', value: value.replace(/\s+/g, ' ') };
}
