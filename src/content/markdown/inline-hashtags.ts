import type { PhrasingContent, Text } from 'mdast';
import { slugify } from '../../base/slug.ts';
import { type HashtagToken, readInlineHashtags } from '../lines/hashtag-line.ts';

/** A text taken apart at its hashtags. */
export interface TaggedText {
  readonly parts: readonly PhrasingContent[];
  readonly tokens: readonly HashtagToken[];
}

/**
 * Make links of the hashtags in a text, if there are any. `source` is its Markdown: where the author has escaped something,
 * the text is left alone. The site knows better than this address where a topic has its page; `data-hashtag` tells it.
 */
export function linkHashtags(node: Text, source: string): TaggedText | undefined {
  const { value, position } = node;
  if (!/[#＃﹟]/.test(value) || /\\|&#/.test(source)) return undefined;
  const tokens = readInlineHashtags(value);
  if (tokens.length === 0) return undefined;
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { text, index } of tokens) {
    if (index > from) parts.push({ type: 'text', value: value.slice(from, index) });
    from = index + 1 + text.length;
    parts.push({
      type: 'link',
      url: `/tags/${slugify(text, 'unicode')}/`,
      data: { hProperties: { dataHashtag: text } },
      children: [{ type: 'text', value: value.slice(index, from) }],
      ...(position ? { position } : {}),
    });
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) });
  return { parts, tokens };
}
