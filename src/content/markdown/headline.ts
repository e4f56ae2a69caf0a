import type { Root, RootContent } from 'mdast';
import { cutAtWord, firstSentence } from '../../base/text.ts';
import type { SuggestedHeadline } from '../body.ts';
import type { Grouping } from '../interview/grouping.ts';
import { originOf } from '../lines/line-map.ts';
import { labelMark, type PassedLines } from '../lines/pass.ts';
import { withoutStamps } from '../lines/time-stamp.ts';
import { plainText } from './plain-text.ts';

/** A headline, and the child of the root that holds it and nothing else, which is not to be printed again. */
export interface FoundHeadline {
  readonly headline?: SuggestedHeadline;
  readonly child?: number;
}

/** Longest line, in characters, that is taken for a headline; and longest headline made of a sentence. */
const longest = 110;

/**
 * The headline a text suggests: its first h1; else a first paragraph that is one short line without a full stop and with
 * text behind it; else the heading of a text that is nothing but an interview; else its first sentence.
 *
 * With a headline `given` in the front matter, only the place where the text repeats it is looked for.
 */
export function findHeadline(
  root: Root,
  { ranges }: Grouping,
  passed: PassedLines,
  lang: string,
  given: string | undefined,
): FoundHeadline {
  if (given !== undefined) return repeatedHeadline(root, given);
  const lineOf = (node: RootContent): number =>
    originOf(passed.map, node.position?.start.line ?? 1, 1).line;
  const h1 = root.children.findIndex(
    (node) => node.type === 'heading' && node.depth === 1 && plainText(node) !== '',
  );
  const heading = root.children[h1];
  if (heading)
    return {
      child: h1,
      headline: { text: plainText(heading), from: 'heading', line: lineOf(heading) },
    };

  const first = firstLine(root);
  if (first)
    return {
      child: 0,
      headline: { text: plainText(first), from: 'first-line', line: lineOf(first) },
    };

  const [range] = ranges;
  if (range?.kind === 'interview' && range.heading) {
    return {
      headline: { text: range.heading.text, from: 'interview-heading', line: range.heading.line },
    };
  }
  const paragraph = root.children.find((node) => node.type === 'paragraph' && wordsOf(node) !== '');
  if (!paragraph) return {};
  const sentence = firstSentence(wordsOf(paragraph), lang).replace(/[.。।։]$/u, '');
  return {
    headline: {
      text: cutAtWord(sentence, longest),
      from: 'first-sentence',
      line: lineOf(paragraph),
    },
  };
}

function repeatedHeadline({ children }: Root, given: string): FoundHeadline {
  const child = children.findIndex(
    (node, index) =>
      (node.type === 'heading' && node.depth === 1) || (node.type === 'paragraph' && index === 0),
  );
  const node = children[child];
  return node && plainText(node) === given.replace(/\s+/g, ' ') ? { child } : {};
}

function firstLine({ children }: Root): RootContent | undefined {
  const [node, next] = children;
  if (
    node?.type !== 'paragraph' ||
    next === undefined ||
    node.position?.start.line !== node.position?.end.line
  ) {
    return undefined;
  }
  const text = plainText(node);
  const isLine =
    text !== '' &&
    [...text].length <= longest &&
    !/[.。:：;,]$/u.test(text) &&
    !text.startsWith(labelMark);
  const isText = node.children.some((child) => child.type !== 'image');
  return isLine && isText && next.type !== 'thematicBreak' ? node : undefined;
}

function wordsOf(node: RootContent): string {
  return withoutStamps(plainText(node).replace(labelMark, '').trim());
}
