import type { RootContent } from 'mdast';
import { countWords } from '../../base/text.ts';
import type { Span } from '../interview/grouping.ts';
import { plainText } from './plain-text.ts';

/** The plain texts of a body's blocks, each of which is read once, however many ask for it. */
export interface BlockTexts {
  /** The text of a span, without the nodes that are `left` out. */
  readonly textOf: (span: Span, left?: ReadonlySet<RootContent>) => string;
  readonly wordsOf: (span: Span, left?: ReadonlySet<RootContent>) => number;
  /** The beginning of the text of some spans: at least so many UTF-16 units, if there are so many. */
  readonly beginningOf: (
    spans: readonly Span[],
    least: number,
    left?: ReadonlySet<RootContent>,
  ) => string;
}

const nothing: ReadonlySet<RootContent> = new Set();

/** The texts of the children of a root; those that are `dropped` have none. */
export function blockTexts(
  children: readonly RootContent[],
  dropped: ReadonlySet<number>,
): BlockTexts {
  const texts = new Map<number, string>();
  const words = new Map<number, number>();
  const textAt = (child: number, left: ReadonlySet<RootContent>): string => {
    const node = children[child];
    if (node === undefined || dropped.has(child)) return '';
    return left.size > 0 ? plainText(node, left) : orMade(texts, child, () => plainText(node));
  };
  const wordsAt = (child: number, left: ReadonlySet<RootContent>): number =>
    left.size > 0
      ? countWords(textAt(child, left))
      : orMade(words, child, () => countWords(textAt(child, left)));
  return {
    textOf: (span, left = nothing) => joined(numbersIn(span).map((child) => textAt(child, left))),
    wordsOf: ({ from, to }, left = nothing) => {
      let sum = 0;
      for (let child = from; child < to; child += 1) sum += wordsAt(child, left);
      return sum;
    },
    beginningOf: (spans, least, left = nothing) => {
      let beginning = '';
      for (const { from, to } of spans)
        for (let child = from; child < to && beginning.length < least; child += 1)
          beginning = joined([beginning, textAt(child, left)]);
      return beginning;
    },
  };
}

function orMade<Value>(made: Map<number, Value>, key: number, make: () => Value): Value {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  return value;
}

function numbersIn({ from, to }: Span): readonly number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}
